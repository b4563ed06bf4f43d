// input: String random
// time: n^2
// space: n^2
// tags: library, string, substring, recursion, copy, space, jdk-cost
// why: each of the n nested calls keeps its own substring alive until the deepest call returns
class Solution {
    public String solve(String s) {
        if (s.isEmpty()) return "";
        return solve(s.substring(1)) + s.charAt(0);
    }
}
