// input: String random ; String random m
// time: n*m
// space: n*m
// tags: two-sizes, dynamic-programming, string, space
// why: one constant-time cell per pair of prefixes and the whole table is kept
class Solution {
    public int solve(String s, String t) {
        int[][] d = new int[s.length() + 1][t.length() + 1];
        for (int i = 0; i <= s.length(); i++) d[i][0] = i;
        for (int j = 0; j <= t.length(); j++) d[0][j] = j;
        for (int i = 1; i <= s.length(); i++) {
            for (int j = 1; j <= t.length(); j++) {
                int change = d[i - 1][j - 1] + (s.charAt(i - 1) == t.charAt(j - 1) ? 0 : 1);
                d[i][j] = Math.min(change, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
            }
        }
        return d[s.length()][t.length()];
    }
}
