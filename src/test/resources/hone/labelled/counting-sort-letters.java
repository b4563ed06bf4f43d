// input: String random
// time: n
// space: n
// tags: string, counting, string-builder
// why: one pass counts into 26 cells and another appends n characters in all to a builder of length n.
class Solution {
    public String solve(String s) {
        int[] freq = new int[26];
        for (int i = 0; i < s.length(); i++) {
            freq[s.charAt(i) - 'a']++;
        }
        StringBuilder sb = new StringBuilder();
        for (char c = 'a'; c <= 'z'; c++) {
            for (int k = 0; k < freq[c - 'a']; k++) {
                sb.append(c);
            }
        }
        return sb.toString();
    }
}
