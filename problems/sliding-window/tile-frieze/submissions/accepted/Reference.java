// time: n; space: 1
class Solution {
    public int longestBand(String frieze, int spare) {
        int[] tiles = new int[26];
        int start = 0;
        int most = 0;
        for (int end = 0; end < frieze.length(); end++) {
            int colour = frieze.charAt(end) - 'a';
            tiles[colour]++;
            most = Math.max(most, tiles[colour]);
            if (end - start + 1 - most > spare) {
                tiles[frieze.charAt(start) - 'a']--;
                start++;
            }
        }
        return frieze.length() - start;
    }
}
