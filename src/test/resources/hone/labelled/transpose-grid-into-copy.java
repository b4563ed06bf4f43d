// input: int[][] grid
// time: n^2
// space: n^2
// tags: grid, copy, space
// why: every cell of the n x n grid is copied into a new grid
class Solution {
    public int[][] solve(int[][] grid) {
        int n = grid.length;
        int[][] t = new int[n][n];
        for (int r = 0; r < n; r++) {
            for (int c = 0; c < n; c++) {
                t[c][r] = grid[r][c];
            }
        }
        return t;
    }
}
