// input: String random
// time: n^2
// space: n
// tags: library, string-builder, jdk-cost
// why: StringBuilder.reverse is linear and is called after every append
class Solution {
    public String solve(String s) {
        StringBuilder sb = new StringBuilder();
        for (int i = 0; i < s.length(); i++) {
            sb.append(s.charAt(i)).reverse();
        }
        return sb.toString();
    }
}
