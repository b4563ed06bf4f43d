// input: String random
// time: n^2
// space: n^2
// tags: dp table, string
// why: half of an n by n table filled with constant work per cell
class Solution {
    public int solve(String s) {
        char[] c = s.toCharArray();
        int n = c.length;
        int[][] need = new int[n][n];
        for (int len = 2; len <= n; len++) {
            for (int i = 0, j = len - 1; j < n; i++, j++) {
                if (c[i] == c[j]) {
                    need[i][j] = len == 2 ? 0 : need[i + 1][j - 1];
                } else {
                    need[i][j] = 1 + Math.min(need[i + 1][j], need[i][j - 1]);
                }
            }
        }
        return need[0][n - 1];
    }
}
