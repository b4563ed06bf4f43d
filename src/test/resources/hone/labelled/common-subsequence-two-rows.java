// input: String random ; String random m
// time: n*m
// space: n
// tags: two-sizes, dynamic-programming, string, space
// why: all prefix pairs are computed, but only two rows as long as the first string are kept
class Solution {
    public int solve(String s, String t) {
        int[] prev = new int[s.length() + 1];
        int[] cur = new int[s.length() + 1];
        for (int j = 0; j < t.length(); j++) {
            for (int i = 0; i < s.length(); i++) {
                cur[i + 1] = t.charAt(j) == s.charAt(i) ? prev[i] + 1 : Math.max(prev[i + 1], cur[i]);
            }
            int[] swap = prev;
            prev = cur;
            cur = swap;
        }
        return prev[s.length()];
    }
}
