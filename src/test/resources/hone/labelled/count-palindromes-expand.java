// input: String equal
// time: n^2
// space: 1
// tags: string, palindrome, expand
// why: every substring of a string of equal letters is a palindrome, so the expansions take n(n+1)/2 steps in all with four integers of state.
class Solution {
    public int solve(String s) {
        int total = 0;
        for (int c = 0; c < s.length(); c++) {
            total += expand(s, c, c);
            total += expand(s, c, c + 1);
        }
        return total;
    }

    private int expand(String s, int l, int r) {
        int found = 0;
        while (l >= 0 && r < s.length() && s.charAt(l) == s.charAt(r)) {
            found++;
            l--;
            r++;
        }
        return found;
    }
}
