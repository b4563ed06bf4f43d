// time: n; space: 1
class Solution {
    public int longestBand(String frieze, int spare) {
        int[] tiles = new int[26];
        for (char colour : frieze.toCharArray()) {
            tiles[colour - 'a']++;
        }
        char best = 'a';
        for (char colour = 'a'; colour <= 'z'; colour++) {
            if (tiles[colour - 'a'] > tiles[best - 'a']) {
                best = colour;
            }
        }
        int others = 0;
        int start = 0;
        int longest = 0;
        for (int end = 0; end < frieze.length(); end++) {
            others += frieze.charAt(end) != best ? 1 : 0;
            while (others > spare) {
                others -= frieze.charAt(start) != best ? 1 : 0;
                start++;
            }
            longest = Math.max(longest, end - start + 1);
        }
        return longest;
    }
}
