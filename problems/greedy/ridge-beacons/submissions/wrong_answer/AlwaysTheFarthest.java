// time: n; space: 1
class Solution {
    public int flashes(int[] reach) {
        int at = 0;
        int flashes = 0;
        while (at < reach.length - 1) {
            if (reach[at] == 0) {
                return -1;
            }
            at += Math.min(reach[at], reach.length - 1 - at);
            flashes++;
        }
        return flashes;
    }
}
