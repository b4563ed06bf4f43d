// input: int[][] grid
// time: n^2
// space: n
// tags: grid, dynamic-programming, space
// why: every cell once, but only one row of sums is kept
class Solution {
    public long solve(int[][] grid) {
        int n = grid.length;
        long[] best = new long[n];
        for (int r = 0; r < n; r++) {
            for (int c = 0; c < n; c++) {
                long from;
                if (r == 0 && c == 0) from = 0;
                else if (r == 0) from = best[c - 1];
                else if (c == 0) from = best[0];
                else from = Math.min(best[c], best[c - 1]);
                best[c] = from + grid[r][c];
            }
        }
        return n == 0 ? 0 : best[n - 1];
    }
}
