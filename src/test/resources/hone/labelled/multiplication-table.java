// input: int n ; int m
// time: n*m
// space: n*m
// tags: two-sizes, nested-loops, space
// why: the result is a table of n rows and m columns
class Solution {
    public long[][] solve(int n, int m) {
        long[][] table = new long[n][m];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < m; j++) {
                table[i][j] = (i + 1L) * (j + 1L);
            }
        }
        return table;
    }
}
