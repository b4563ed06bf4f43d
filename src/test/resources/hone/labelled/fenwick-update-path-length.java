// input: int n
// time: log n
// space: 1
// tags: bits, loop
// why: starting at 1, i += i & -i doubles i until it passes n
class Solution {
    public int solve(int n) {
        int touched = 0;
        for (int i = 1; i <= n; i += i & -i) {
            touched++;
        }
        return touched;
    }
}
