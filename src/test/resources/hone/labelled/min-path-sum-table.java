// input: int[][] grid n m
// time: n*m
// space: n*m
// tags: dp, grid, two-sizes
// why: a table with the n by m shape of the grid is allocated and each cell is filled once from two neighbours.
class Solution {
    public long solve(int[][] grid) {
        if (grid.length == 0 || grid[0].length == 0) return 0;
        int rows = grid.length, cols = grid[0].length;
        long[][] dp = new long[rows][cols];
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < cols; c++) {
                long from;
                if (r == 0 && c == 0) from = 0;
                else if (r == 0) from = dp[r][c - 1];
                else if (c == 0) from = dp[r - 1][c];
                else from = Math.min(dp[r - 1][c], dp[r][c - 1]);
                dp[r][c] = from + grid[r][c];
            }
        }
        return dp[rows - 1][cols - 1];
    }
}
