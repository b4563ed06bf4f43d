// time: n; space: 1
class Solution {
    public int flashes(int[] reach) {
        int last = reach.length - 1;
        int flashes = 0;
        int end = 0;
        int farthest = 0;
        for (int i = 0; end < last; i++) {
            if (i > end) {
                return -1;
            }
            farthest = Math.max(farthest, i + reach[i]);
            if (i == end) {
                flashes++;
                end = farthest;
            }
        }
        return flashes;
    }
}
