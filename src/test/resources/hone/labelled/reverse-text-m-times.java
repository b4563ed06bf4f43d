// input: String random ; int m
// time: n*m
// space: n
// tags: library, two-sizes, string-builder, jdk-cost
// why: m times a linear StringBuilder.reverse
class Solution {
    public String solve(String s, int m) {
        StringBuilder sb = new StringBuilder(s);
        while (m-- > 0) {
            sb.reverse();
        }
        return sb.toString();
    }
}
