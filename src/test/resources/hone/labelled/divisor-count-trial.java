// input: int n
// time: sqrt n
// space: 1
// tags: math, loop
// why: i runs from 1 while i*i <= n without leaving early, which is floor(sqrt n) constant-time steps.
class Solution {
    public int solve(int n) {
        int count = 0;
        for (long i = 1; i * i <= n; i++) {
            if (n % i == 0) {
                count += (i * i == n) ? 1 : 2;
            }
        }
        return count;
    }
}
