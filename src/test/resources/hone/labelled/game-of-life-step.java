// input: int[][] grid
// time: n^2
// space: n^2
// tags: grid, nested-loops, constant-bound
// why: eight neighbours for each of n^2 cells; the next state is a new grid
class Solution {
    public int[][] solve(int[][] grid) {
        int n = grid.length;
        int[][] next = new int[n][n];
        for (int r = 0; r < n; r++) {
            for (int c = 0; c < n; c++) {
                int alive = 0;
                for (int dr = -1; dr <= 1; dr++) {
                    for (int dc = -1; dc <= 1; dc++) {
                        if (dr == 0 && dc == 0) continue;
                        int y = r + dr, x = c + dc;
                        if (y >= 0 && y < n && x >= 0 && x < n && grid[y][x] % 2 == 1) alive++;
                    }
                }
                next[r][c] = alive == 3 || (alive == 2 && grid[r][c] % 2 == 1) ? 1 : 0;
            }
        }
        return next;
    }
}
