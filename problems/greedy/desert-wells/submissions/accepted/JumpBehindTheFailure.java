// time: n; space: 1
class Solution {
    /** Travels from a start; if the water does not last, the next start is the well behind the point of failure. */
    public int start(int[] water, int[] need) {
        int n = water.length;
        int start = 0;
        while (start < n) {
            long level = 0;
            int passed = 0;
            while (passed < n && level >= 0) {
                int at = (start + passed) % n;
                level += (long) water[at] - need[at];
                passed++;
            }
            if (level >= 0) {
                return start;
            }
            start += passed;
        }
        return -1;
    }
}
