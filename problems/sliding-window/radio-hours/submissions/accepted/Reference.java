// time: n; space: n
class Solution {
    public int longestStretch(int[] songs) {
        Map<Integer, Integer> latest = new HashMap<>();
        int start = 0;
        int longest = 0;
        for (int end = 0; end < songs.length; end++) {
            Integer before = latest.put(songs[end], end);
            if (before != null) {
                start = Math.max(start, before + 1);
            }
            longest = Math.max(longest, end - start + 1);
        }
        return longest;
    }
}
