// time: n log n; space: n
class Solution {
    public long[] middles(int[] north, int[] south, int[][] orders) {
        long[] middles = new long[orders.length];
        for (int i = 0; i < orders.length; i++) {
            int[] o = orders[i];
            int total = o[1] - o[0] + o[3] - o[2];
            long lower = inPlace(north, south, o, (total + 1) / 2);
            long upper = total % 2 == 1 ? lower : inPlace(north, south, o, total / 2 + 1);
            middles[i] = lower + upper;
        }
        return middles;
    }

    /** The least weight that at least k of the wheels do not exceed. */
    private long inPlace(int[] north, int[] south, int[] o, int k) {
        long low = 1;
        long high = 2_000_000_000;
        while (low < high) {
            long weight = (low + high) / 2;
            if (upTo(north, o[0], o[1], weight) + upTo(south, o[2], o[3], weight) >= k) {
                high = weight;
            } else {
                low = weight + 1;
            }
        }
        return low;
    }

    private int upTo(int[] shelf, int from, int to, long weight) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (shelf[middle] <= weight) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - from;
    }
}
