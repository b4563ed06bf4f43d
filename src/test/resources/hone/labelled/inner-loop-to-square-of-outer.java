// input: int n
// time: n^3
// space: 1
// tags: nested-loops
// why: only two loops, but the inner one runs i * i times
class Solution {
    public long solve(int n) {
        long x = 1;
        for (int i = 1; i <= n; i++) {
            for (int j = 0; j < i * i; j++) {
                x = x * 31 + j;
            }
        }
        return x;
    }
}
