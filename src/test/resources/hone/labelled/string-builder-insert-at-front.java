// input: String random
// time: n^2
// space: n
// tags: library, string-builder, jdk-cost
// why: insert(0, c) shifts everything already in the builder
class Solution {
    public String solve(String s) {
        StringBuilder sb = new StringBuilder();
        for (char c : s.toCharArray()) {
            sb.insert(0, c);
        }
        return sb.toString();
    }
}
