// time: n; space: n
class Solution {
    public int longestStretch(int[] songs) {
        Set<Integer> inside = new HashSet<>();
        int longest = 0;
        for (int song : songs) {
            if (inside.contains(song)) {
                inside.clear();
            }
            inside.add(song);
            longest = Math.max(longest, inside.size());
        }
        return longest;
    }
}
