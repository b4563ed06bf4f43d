// input: int[] random
// time: n^3
// space: n^2
// tags: dynamic-programming, prefix-sums
// why: every root is tried for each of n^2/2 key ranges
class Solution {
    public long solve(int[] freq) {
        int n = freq.length;
        long[] pre = new long[n + 1];
        for (int i = 0; i < n; i++) pre[i + 1] = pre[i] + freq[i];
        long[][] best = new long[n + 2][n + 2];
        for (int len = 1; len <= n; len++) {
            for (int lo = 1; lo + len - 1 <= n; lo++) {
                int hi = lo + len - 1;
                long min = Long.MAX_VALUE;
                for (int root = lo; root <= hi; root++) {
                    min = Math.min(min, best[lo][root - 1] + best[root + 1][hi]);
                }
                best[lo][hi] = min + pre[hi] - pre[lo - 1];
            }
        }
        return n == 0 ? 0 : best[1][n];
    }
}
