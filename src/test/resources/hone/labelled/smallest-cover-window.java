// input: String random ; String random m
// time: n+m
// space: 1
// tags: sliding window, letter counts
// why: m letters are counted, then both window ends cross the n letters once; 26 counters
class Solution {
    public int solve(String text, String wish) {
        int[] owe = new int[26];
        for (int i = 0; i < wish.length(); i++) owe[wish.charAt(i) - 'a']++;
        int missing = wish.length();
        int best = Integer.MAX_VALUE;
        int l = 0;
        for (int r = 0; r < text.length(); r++) {
            if (owe[text.charAt(r) - 'a']-- > 0) missing--;
            while (missing == 0) {
                best = Math.min(best, r - l + 1);
                if (++owe[text.charAt(l++) - 'a'] > 0) missing++;
            }
        }
        return best == Integer.MAX_VALUE ? 0 : best;
    }
}
