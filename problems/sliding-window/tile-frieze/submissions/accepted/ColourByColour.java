// time: n; space: 1
class Solution {
    /** For each colour the longest window with at most so many tiles of other colours. */
    public int longestBand(String frieze, int spare) {
        int longest = 0;
        for (char colour = 'a'; colour <= 'z'; colour++) {
            int others = 0;
            int start = 0;
            for (int end = 0; end < frieze.length(); end++) {
                if (frieze.charAt(end) != colour) {
                    others++;
                }
                while (others > spare) {
                    if (frieze.charAt(start) != colour) {
                        others--;
                    }
                    start++;
                }
                longest = Math.max(longest, end - start + 1);
            }
        }
        return longest;
    }
}
