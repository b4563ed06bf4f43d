// input: int[] random
// time: n log n
// space: n log n
// tags: sparse-table, range-query
// why: the table has floor(log2 n)+1 rows of n cells, nearly all of them filled once, and the n queries cost a constant each.
class Solution {
    public long solve(int[] a) {
        int n = a.length;
        if (n == 0) return 0;
        int levels = 32 - Integer.numberOfLeadingZeros(n);
        int[][] t = new int[levels][n];
        for (int i = 0; i < n; i++) t[0][i] = a[i];
        for (int k = 1; k < levels; k++) {
            for (int i = 0; i + (1 << k) <= n; i++) {
                t[k][i] = Math.min(t[k - 1][i], t[k - 1][i + (1 << (k - 1))]);
            }
        }
        long sum = 0;
        for (int r = 0; r < n; r++) {
            int l = r / 2;
            int k = 31 - Integer.numberOfLeadingZeros(r - l + 1);
            sum += Math.min(t[k][l], t[k][r - (1 << k) + 1]);
        }
        return sum;
    }
}
