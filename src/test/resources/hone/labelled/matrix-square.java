// input: int[][] grid
// time: n^3
// space: n^2
// tags: matrix, triple-loop
// why: each of the n^2 cells of the freshly allocated product is a dot product of length n.
class Solution {
    public long solve(int[][] g) {
        int n = g.length;
        long[][] p = new long[n][n];
        for (int i = 0; i < n; i++)
            for (int k = 0; k < n; k++) {
                long f = g[i][k];
                for (int j = 0; j < n; j++)
                    p[i][j] += f * g[k][j];
            }
        long trace = 0;
        for (int i = 0; i < n; i++) trace += p[i][i];
        return trace;
    }
}
