// input: String random
// time: n^2
// space: n^2
// tags: string, recursion, substring
// why: each level copies its suffix with substring and uses its own string after the call returns, so suffixes of length n, n-1, ... are all live.
class Solution {
    public int solve(String s) {
        if (s.isEmpty()) return 0;
        int rest = solve(s.substring(1));
        if ("aeiou".indexOf(s.charAt(0)) >= 0) {
            return rest + 1;
        }
        return rest;
    }
}
