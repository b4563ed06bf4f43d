// input: int n
// time: log n
// space: 1
// tags: matrix, constant-size
// why: log n multiplications of 2x2 matrices; old matrices are garbage
class Solution {
    public long solve(int n) {
        long[][] m = {{1, 1}, {1, 0}};
        long[][] r = {{1, 0}, {0, 1}};
        while (n > 0) {
            if (n % 2 == 1) r = times(r, m);
            m = times(m, m);
            n /= 2;
        }
        return r[0][1];
    }

    private static long[][] times(long[][] x, long[][] y) {
        long[][] z = new long[2][2];
        for (int i = 0; i < 2; i++)
            for (int j = 0; j < 2; j++)
                for (int k = 0; k < 2; k++)
                    z[i][j] = (z[i][j] + x[i][k] * y[k][j]) % 1_000_000_007L;
        return z;
    }
}
