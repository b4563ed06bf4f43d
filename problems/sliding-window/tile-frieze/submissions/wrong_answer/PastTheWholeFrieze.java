// time: n; space: 1
class Solution {
    public int longestBand(String frieze, int spare) {
        int longest = 0;
        for (char colour = 'a'; colour <= 'z'; colour++) {
            int own = 0;
            int others = 0;
            int start = 0;
            for (int end = 0; end < frieze.length(); end++) {
                if (frieze.charAt(end) == colour) {
                    own++;
                } else {
                    others++;
                }
                while (others > spare) {
                    if (frieze.charAt(start) == colour) {
                        own--;
                    } else {
                        others--;
                    }
                    start++;
                }
                longest = Math.max(longest, own + spare);
            }
        }
        return longest;
    }
}
