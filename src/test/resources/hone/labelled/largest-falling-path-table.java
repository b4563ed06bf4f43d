// input: int[][] grid n m
// time: n*m
// space: n*m
// tags: two-sizes, grid, dynamic-programming, space
// why: three candidates per cell and a full table of path values
class Solution {
    public long solve(int[][] grid) {
        int rows = grid.length;
        if (rows == 0) return 0;
        int cols = grid[0].length;
        long[][] best = new long[rows][cols];
        long answer = 0;
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < cols; c++) {
                long from = 0;
                if (r > 0) {
                    from = best[r - 1][c];
                    if (c > 0) from = Math.max(from, best[r - 1][c - 1]);
                    if (c + 1 < cols) from = Math.max(from, best[r - 1][c + 1]);
                }
                best[r][c] = from + grid[r][c];
                answer = Math.max(answer, best[r][c]);
            }
        }
        return answer;
    }
}
