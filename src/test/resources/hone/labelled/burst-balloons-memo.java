// input: int[] random
// time: n^3
// space: n^2
// tags: recursion, memo, dynamic-programming, space
// why: n^2/2 memoised intervals with a loop over the last balloon in each
class Solution {
    private long[][] memo;
    private int[] v;

    public long solve(int[] a) {
        int n = a.length;
        v = new int[n + 2];
        v[0] = v[n + 1] = 1;
        for (int i = 0; i < n; i++) v[i + 1] = a[i] % 100 + 1;
        memo = new long[n + 2][n + 2];
        return burst(0, n + 1);
    }

    private long burst(int l, int r) {
        if (r - l < 2) return 0;
        if (memo[l][r] > 0) return memo[l][r];
        long best = 0;
        for (int last = l + 1; last < r; last++) {
            long coins = (long) v[l] * v[last] * v[r] + burst(l, last) + burst(last, r);
            best = Math.max(best, coins);
        }
        memo[l][r] = best;
        return best;
    }
}
