// time: n^2; space: 1
class Solution {
    public int longestBand(String frieze, int spare) {
        int longest = 0;
        for (int start = 0; start < frieze.length(); start++) {
            int left = spare;
            int end = start;
            while (end < frieze.length() && (frieze.charAt(end) == frieze.charAt(start) || left-- > 0)) {
                end++;
            }
            longest = Math.max(longest, end - start);
        }
        return longest;
    }
}
