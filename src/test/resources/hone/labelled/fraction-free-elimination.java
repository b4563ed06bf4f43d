// input: int[][] grid
// time: n^3
// space: n^2
// tags: matrix, long, nested-loops
// why: n pivot rounds over all later rows and columns, never skipped
class Solution {
    private static final long P = 1_000_000_007L;

    public long solve(int[][] grid) {
        int n = grid.length;
        long[][] m = new long[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) m[i][j] = grid[i][j] % P;
        }
        long diag = 1;
        for (int k = 0; k < n; k++) {
            long pivot = m[k][k];
            for (int i = k + 1; i < n; i++) {
                long factor = m[i][k];
                for (int j = k; j < n; j++) {
                    m[i][j] = ((m[i][j] * pivot - m[k][j] * factor) % P + P) % P;
                }
            }
            diag = diag * (pivot + 1) % P;
        }
        return diag;
    }
}
