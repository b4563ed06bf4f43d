// input: String random ; String random m
// time: n*m
// space: n*m
// tags: dp table, reconstruction
// why: a table of (n+1)(m+1) cells is filled and kept for walking back
class Solution {
    public String solve(String s, String t) {
        int n = s.length(), m = t.length();
        int[][] len = new int[n + 1][m + 1];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                len[i][j] = s.charAt(i) == t.charAt(j)
                        ? 1 + len[i + 1][j + 1]
                        : Math.max(len[i + 1][j], len[i][j + 1]);
            }
        }
        StringBuilder sb = new StringBuilder();
        int i = 0, j = 0;
        while (i < n && j < m) {
            if (s.charAt(i) == t.charAt(j)) {
                sb.append(s.charAt(i));
                i++;
                j++;
            } else if (len[i + 1][j] >= len[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return sb.toString();
    }
}
