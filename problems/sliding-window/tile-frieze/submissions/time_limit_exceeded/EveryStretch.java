// time: n^2; space: 1
class Solution {
    public int longestBand(String frieze, int spare) {
        int longest = 0;
        for (int start = 0; start < frieze.length(); start++) {
            int[] tiles = new int[26];
            int most = 0;
            for (int end = start; end < frieze.length(); end++) {
                int colour = frieze.charAt(end) - 'a';
                tiles[colour]++;
                most = Math.max(most, tiles[colour]);
                if (end - start + 1 - most <= spare) {
                    longest = Math.max(longest, end - start + 1);
                }
            }
        }
        return longest;
    }
}
