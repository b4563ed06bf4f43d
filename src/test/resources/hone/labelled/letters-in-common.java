// input: String random ; String random m
// time: n+m
// space: 1
// tags: two-sizes, string, constant-size, space
// why: one pass over each string and one over 26 counters
class Solution {
    public int solve(String s, String t) {
        int[] balance = new int[26], other = new int[26];
        for (int i = 0; i < s.length(); i++) balance[s.charAt(i) - 'a']++;
        for (int i = 0; i < t.length(); i++) other[t.charAt(i) - 'a']++;
        int common = 0;
        for (int c = 0; c < 26; c++) common += Math.min(balance[c], other[c]);
        return common;
    }
}
