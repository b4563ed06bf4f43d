// input: int n
// time: log n
// space: 1
// tags: binary-search, arithmetic
// why: the search interval [0, n] is halved in every round
class Solution {
    public int solve(int n) {
        long lo = 0, hi = (long) n + 1;
        while (hi - lo > 1) {
            long mid = (lo + hi) / 2;
            if (mid * mid <= n) lo = mid;
            else hi = mid;
        }
        return (int) lo;
    }
}
