// time: n^2; space: n
class Solution {
    public int longestStretch(int[] songs) {
        Set<Integer> inside = new HashSet<>();
        int start = 0;
        int longest = 0;
        for (int end = 0; end < songs.length; end++) {
            if (!inside.add(songs[end])) {
                while (songs[start] != songs[end]) {
                    start++;
                }
                start++;
                inside.clear();
                for (int i = start; i <= end; i++) {
                    inside.add(songs[i]);
                }
            }
            longest = Math.max(longest, inside.size());
        }
        return longest;
    }
}
