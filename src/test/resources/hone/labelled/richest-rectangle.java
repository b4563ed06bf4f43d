// input: int[][] grid
// time: n^3
// space: n
// tags: matrix, kadane
// why: n^2 pairs of top and bottom rows with a linear Kadane pass each; one array of column sums
class Solution {
    public long solve(int[][] g) {
        int rows = g.length, cols = g[0].length;
        long best = Long.MIN_VALUE;
        long[] col = new long[cols];
        for (int top = 0; top < rows; top++) {
            Arrays.fill(col, 0);
            for (int bottom = top; bottom < rows; bottom++) {
                for (int c = 0; c < cols; c++) col[c] += g[bottom][c] - 500_000;
                best = Math.max(best, kadane(col));
            }
        }
        return best;
    }

    private static long kadane(long[] x) {
        long here = x[0], top = x[0];
        for (int i = 1; i < x.length; i++) {
            here = here > 0 ? here + x[i] : x[i];
            if (here > top) top = here;
        }
        return top;
    }
}
