// input: int n
// time: sqrt n
// space: 1
// tags: arithmetic, loop
// why: i runs while i * i <= n and there is no early exit
class Solution {
    public int solve(int n) {
        int count = 0;
        for (int i = 1; i * i <= n; i++) {
            if (n % i == 0) {
                count += i * i == n ? 1 : 2;
            }
        }
        return count;
    }
}
