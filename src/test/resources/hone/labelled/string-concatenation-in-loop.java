// input: String random
// time: n^2
// space: n
// tags: library, string, garbage, space, jdk-cost
// why: every += copies the text so far, n^2/2 characters in all, but only the last two strings are alive
class Solution {
    public String solve(String s) {
        String out = "";
        for (int i = s.length() - 1; i >= 0; i--) {
            out += s.charAt(i);
        }
        return out;
    }
}
