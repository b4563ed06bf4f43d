// input: int[][] grid
// time: n^3
// space: n^2
// tags: matrix, nested-loops, space
// why: n multiplications for each of n^2 result cells
class Solution {
    public long[][] solve(int[][] a) {
        int n = a.length;
        long[][] c = new long[n][n];
        for (int i = 0; i < n; i++)
            for (int j = 0; j < n; j++) {
                long sum = 0;
                for (int k = 0; k < n; k++) sum += (long) a[i][k] * a[k][j];
                c[i][j] = sum;
            }
        return c;
    }
}
