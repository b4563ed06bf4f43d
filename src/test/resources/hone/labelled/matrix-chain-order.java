// input: int[] random
// time: n^3
// space: n^2
// tags: dynamic-programming
// why: n^2/2 intervals, each tries all split positions
class Solution {
    public long solve(int[] dims) {
        int n = dims.length - 1;
        if (n < 1) return 0;
        long[][] cost = new long[n][n];
        for (int len = 2; len <= n; len++) {
            for (int i = 0; i + len <= n; i++) {
                int j = i + len - 1;
                cost[i][j] = Long.MAX_VALUE;
                for (int k = i; k < j; k++) {
                    long c = cost[i][k] + cost[k + 1][j]
                            + (dims[i] % 100L) * (dims[k + 1] % 100L) * (dims[j + 1] % 100L);
                    if (c < cost[i][j]) cost[i][j] = c;
                }
            }
        }
        return cost[0][n - 1];
    }
}
