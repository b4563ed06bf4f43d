// time: n; space: 1
class Solution {
    public int longestStretch(int[] songs) {
        int length = 0;
        int longest = 0;
        for (int i = 0; i < songs.length; i++) {
            length = i > 0 && songs[i] == songs[i - 1] ? 1 : length + 1;
            longest = Math.max(longest, length);
        }
        return longest;
    }
}
