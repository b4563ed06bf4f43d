// input: String random ; String random m
// time: n+m
// space: n+m
// tags: library, two-sizes, string, jdk-cost
// why: one concatenation copies both strings
class Solution {
    public String solve(String s, String t) {
        return (s + "&" + t).replace('a', '4');
    }
}
