// time: n; space: n
class Solution {
    public int longestStretch(int[] songs) {
        Set<Integer> inside = new HashSet<>();
        int start = 0;
        int longest = 0;
        for (int song : songs) {
            while (!inside.add(song)) {
                inside.remove(songs[start++]);
            }
            longest = Math.max(longest, inside.size());
        }
        return longest;
    }
}
