// input: int[][] grid
// time: n^3
// space: n^2
// tags: matrix multiplication, streams
// why: the square of the matrix costs n^3, the trace of the cube another n^2; one more matrix is kept
class Solution {
    private static final long P = 1_000_003L;

    private long dot(int[][] a, int row, int col) {
        long s = 0;
        for (int k = 0; k < a.length; k++) {
            s = (s + (long) a[row][k] * a[k][col]) % P;
        }
        return s;
    }

    public long solve(int[][] a) {
        int n = a.length;
        long[][] sq = new long[n][];
        for (int i = 0; i < n; i++) {
            final int row = i;
            sq[i] = IntStream.range(0, n).mapToLong(col -> dot(a, row, col)).toArray();
        }
        long trace = 0;
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < n; k++) {
                trace = (trace + sq[i][k] * a[k][i]) % P;
            }
        }
        return trace;
    }
}
