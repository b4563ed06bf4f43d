// input: int[][] grid n m
// time: n+m
// space: 1
// tags: two-sizes, grid
// why: only the first and last row and column are read
class Solution {
    public long solve(int[][] grid) {
        if (grid.length == 0) return 0;
        int n = grid.length, m = grid[0].length;
        long sum = 0;
        for (int c = 0; c < m; c++) sum += grid[0][c] + grid[n - 1][c];
        for (int r = 1; r + 1 < n; r++) sum += grid[r][0] + grid[r][m - 1];
        return sum;
    }
}
