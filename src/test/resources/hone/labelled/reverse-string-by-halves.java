// input: String random
// time: n log n
// space: n
// tags: library, string, substring, recursion, copy, space, jdk-cost
// why: substring and + are linear and there are log n levels; strings alive along a path add up to a geometric sum
class Solution {
    public String solve(String s) {
        if (s.length() <= 1) return s;
        int mid = s.length() / 2;
        String left = solve(s.substring(0, mid));
        String right = solve(s.substring(mid));
        return right + left;
    }
}
