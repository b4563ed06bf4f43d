// input: String random
// time: n^2
// space: n
// tags: string, hidden-cost, concat
// why: each += copies the i characters built so far, n(n-1)/2 in all, and only the last two strings are live.
class Solution {
    public String solve(String s) {
        String out = "";
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            out += (char) ((c - 'a' + 13) % 26 + 'a');
        }
        return out;
    }
}
