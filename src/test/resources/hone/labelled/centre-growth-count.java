// input: String equal
// time: n^2
// space: 1
// tags: palindromes, two pointers
// why: with all letters equal every one of 2n - 1 centres grows to the nearer border, n/2 steps on average
class Solution {
    public long solve(String s) {
        long found = 0;
        for (int centre = 0; centre < 2 * s.length() - 1; centre++) {
            int l = centre / 2;
            int r = l + (centre & 1);
            while (matches(s, l, r)) {
                found++;
                l--;
                r++;
            }
        }
        return found;
    }

    private boolean matches(String s, int l, int r) {
        return l >= 0 && r < s.length() && s.charAt(l) == s.charAt(r);
    }
}
