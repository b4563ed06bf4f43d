// input: int[][] grid n m
// time: n+m
// space: 1
// tags: two-sizes, grid, greedy
// why: each step goes right or down, so the path has exactly n + m - 1 cells
class Solution {
    public long solve(int[][] grid) {
        int r = 0, c = 0;
        int n = grid.length, m = grid[0].length;
        long collected = grid[0][0];
        while (r < n - 1 || c < m - 1) {
            boolean down = c == m - 1 || (r < n - 1 && grid[r + 1][c] > grid[r][c + 1]);
            if (down) r++;
            else c++;
            collected += grid[r][c];
        }
        return collected;
    }
}
