// expect: AC
// A sieve and a small matrix product take a good part of the time there is, and no more.
class Solution {
    long total(int[] numbers) {
        boolean[] composite = new boolean[1_000_000];
        int primes = 0;
        for (int i = 2; i < composite.length; i++) {
            if (composite[i]) continue;
            primes++;
            for (long j = (long) i * i; j < composite.length; j += i) composite[(int) j] = true;
        }
        int n = 120;
        double[][] a = new double[n][n], b = new double[n][n], c = new double[n][n];
        for (int i = 0; i < n; i++)
            for (int j = 0; j < n; j++) {
                a[i][j] = i + j;
                b[i][j] = i == j ? 1 : 0;
            }
        for (int i = 0; i < n; i++)
            for (int j = 0; j < n; j++)
                for (int k = 0; k < n; k++) c[i][j] += a[i][k] * b[k][j];
        if (primes != 78_498 || c[n - 1][n - 1] != 2 * (n - 1)) return 0;
        long sum = 0;
        for (int x : numbers) sum += x;
        return sum;
    }
}
