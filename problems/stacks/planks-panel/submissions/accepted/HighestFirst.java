// time: n log n; space: n
class Solution {
    /** Puts the planks up from the highest to the lowest; a run grows together with the runs beside it. */
    public long area(int[] heights) {
        int n = heights.length;
        long[] order = new long[n];
        for (int i = 0; i < n; i++) {
            order[i] = (long) heights[i] << 32 | i;
        }
        Arrays.sort(order);
        // For the two ends of each run: how wide it is.
        int[] width = new int[n + 2];
        long best = 0;
        for (int at = n - 1; at >= 0; at--) {
            int place = (int) order[at] + 1;
            int left = width[place - 1];
            int right = width[place + 1];
            int all = left + 1 + right;
            width[place] = all;
            width[place - left] = all;
            width[place + right] = all;
            best = Math.max(best, (long) heights[place - 1] * all);
        }
        return best;
    }
}
