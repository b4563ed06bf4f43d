// time: n^2; space: n
class Solution {
    public int longestStretch(int[] songs) {
        int longest = 0;
        for (int start = 0; start < songs.length; start++) {
            Set<Integer> inside = new HashSet<>();
            int end = start;
            while (end < songs.length && inside.add(songs[end])) {
                end++;
            }
            longest = Math.max(longest, end - start);
        }
        return longest;
    }
}
