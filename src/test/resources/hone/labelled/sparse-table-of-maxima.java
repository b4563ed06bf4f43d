// input: int[] random
// time: n log n
// space: n log n
// tags: table, doubling, space
// why: log n rows of n entries are filled and all stay alive
class Solution {
    public int solve(int[] a) {
        int n = a.length;
        if (n == 0) return 0;
        int levels = 1;
        while ((1 << levels) <= n) levels++;
        int[][] table = new int[levels][n];
        table[0] = a.clone();
        for (int k = 1; k < levels; k++) {
            for (int i = 0; i < n; i++) {
                int other = Math.min(n - 1, i + (1 << (k - 1)));
                table[k][i] = Math.max(table[k - 1][i], table[k - 1][other]);
            }
        }
        int query = 0;
        for (int i = 0; i < n; i++) query ^= table[levels - 1][i] + table[levels / 2][i];
        return query;
    }
}
