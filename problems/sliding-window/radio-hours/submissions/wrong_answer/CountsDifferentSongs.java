// time: n; space: n
class Solution {
    public int longestStretch(int[] songs) {
        return (int) Arrays.stream(songs).distinct().count();
    }
}
