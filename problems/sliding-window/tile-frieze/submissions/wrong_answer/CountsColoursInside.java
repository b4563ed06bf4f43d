// time: n; space: 1
class Solution {
    public int longestBand(String frieze, int spare) {
        int[] tiles = new int[26];
        int colours = 0;
        int start = 0;
        int longest = 0;
        for (int end = 0; end < frieze.length(); end++) {
            if (tiles[frieze.charAt(end) - 'a']++ == 0) {
                colours++;
            }
            while (colours > spare + 1) {
                if (--tiles[frieze.charAt(start++) - 'a'] == 0) {
                    colours--;
                }
            }
            longest = Math.max(longest, end - start + 1);
        }
        return longest;
    }
}
