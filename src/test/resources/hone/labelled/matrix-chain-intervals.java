// input: int[] random
// time: n^3
// space: n^2
// tags: dp, interval-dp
// why: each of about n^2/2 intervals tries every split point inside it, about n^3/6 in all, on a table of n^2 cells.
class Solution {
    public long solve(int[] raw) {
        int n = raw.length;
        long[][] cost = new long[n][n];
        for (int len = 2; len < n; len++) {
            for (int i = 0; i + len < n; i++) {
                int j = i + len;
                cost[i][j] = Long.MAX_VALUE;
                for (int k = i + 1; k < j; k++) {
                    long c = cost[i][k] + cost[k][j] + dim(raw, i) * dim(raw, k) * dim(raw, j);
                    if (c < cost[i][j]) cost[i][j] = c;
                }
            }
        }
        return n == 0 ? 0 : cost[0][n - 1];
    }

    private long dim(int[] raw, int i) {
        return raw[i] % 50 + 1;
    }
}
