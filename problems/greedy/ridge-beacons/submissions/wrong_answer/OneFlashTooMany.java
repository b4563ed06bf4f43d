// time: n; space: 1
class Solution {
    public int flashes(int[] reach) {
        int flashes = 0;
        int end = 0;
        long farthest = 0;
        for (int i = 0; i < reach.length; i++) {
            if (i > farthest) {
                return -1;
            }
            farthest = Math.max(farthest, (long) i + reach[i]);
            if (i == end) {
                flashes++;
                end = (int) Math.min(farthest, reach.length);
            }
        }
        return flashes;
    }
}
