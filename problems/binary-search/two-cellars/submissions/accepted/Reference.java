// time: n log n; space: n
class Solution {
    public long[] middles(int[] north, int[] south, int[][] orders) {
        long[] middles = new long[orders.length];
        for (int i = 0; i < orders.length; i++) {
            int[] order = orders[i];
            boolean northIsShorter = order[1] - order[0] <= order[3] - order[2];
            middles[i] = northIsShorter
                    ? twiceMiddle(north, order[0], order[1], south, order[2], order[3])
                    : twiceMiddle(south, order[2], order[3], north, order[0], order[1]);
        }
        return middles;
    }

    /** The stretch of {@code few} is at most as long as that of {@code many}. */
    private long twiceMiddle(int[] few, int from, int to, int[] many, int start, int end) {
        int length = to - from;
        int total = length + end - start;
        int half = (total + 1) / 2;
        int low = 0;
        int high = length;
        while (low < high) {
            int taken = (low + high) / 2;
            if (few[from + taken] < many[start + half - taken - 1]) {
                low = taken + 1;
            } else {
                high = taken;
            }
        }
        int rest = half - low;
        long heaviestTaken = Math.max(low > 0 ? few[from + low - 1] : 0, rest > 0 ? many[start + rest - 1] : 0);
        if (total % 2 == 1) {
            return 2 * heaviestTaken;
        }
        long lightestLeft = Math.min(
                low < length ? few[from + low] : Integer.MAX_VALUE,
                start + rest < end ? many[start + rest] : Integer.MAX_VALUE);
        return heaviestTaken + lightestLeft;
    }
}
