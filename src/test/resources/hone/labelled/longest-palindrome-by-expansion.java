// input: String equal
// time: n^2
// space: 1
// tags: string, nested-loops
// why: on equal letters the expansion around every centre reaches the nearer end
class Solution {
    public int solve(String s) {
        int best = 0;
        for (int c = 0; c < s.length(); c++) {
            best = Math.max(best, Math.max(expand(s, c, c), expand(s, c, c + 1)));
        }
        return best;
    }

    private int expand(String s, int l, int r) {
        while (l >= 0 && r < s.length() && s.charAt(l) == s.charAt(r)) {
            l--;
            r++;
        }
        return r - l - 1;
    }
}
