// input: int[][] grid
// time: n^3
// space: n
// tags: graph, dynamic-programming
// why: n - 1 rounds relax all n^2 entries of the weight matrix, no early stop
class Solution {
    public long solve(int[][] w) {
        int n = w.length;
        long[] dist = new long[n];
        Arrays.fill(dist, Long.MAX_VALUE / 4);
        if (n > 0) dist[0] = 0;
        for (int round = 1; round < n; round++) {
            for (int u = 0; u < n; u++) {
                for (int v = 0; v < n; v++) {
                    if (dist[u] + w[u][v] < dist[v]) {
                        dist[v] = dist[u] + w[u][v];
                    }
                }
            }
        }
        long total = 0;
        for (long d : dist) total += d;
        return total;
    }
}
