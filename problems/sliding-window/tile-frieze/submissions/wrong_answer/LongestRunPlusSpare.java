// time: n; space: 1
class Solution {
    public int longestBand(String frieze, int spare) {
        int run = 0;
        int longest = 0;
        for (int i = 0; i < frieze.length(); i++) {
            run = i > 0 && frieze.charAt(i) == frieze.charAt(i - 1) ? run + 1 : 1;
            longest = Math.max(longest, run);
        }
        return Math.min(frieze.length(), longest + spare);
    }
}
