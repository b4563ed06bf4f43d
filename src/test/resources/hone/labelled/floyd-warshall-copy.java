// input: int[][] grid
// time: n^3
// space: n^2
// tags: graph, floyd-warshall
// why: three nested loops of length n relax every pair through every middle vertex on a copied n by n matrix.
class Solution {
    public int solve(int[][] w) {
        int n = w.length;
        int[][] d = new int[n][n];
        for (int i = 0; i < n; i++) {
            d[i] = w[i].clone();
            d[i][i] = 0;
        }
        for (int k = 0; k < n; k++) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    if (d[i][k] + d[k][j] < d[i][j]) {
                        d[i][j] = d[i][k] + d[k][j];
                    }
                }
            }
        }
        int far = 0;
        for (int[] row : d) {
            for (int x : row) far = Math.max(far, x);
        }
        return far;
    }
}
