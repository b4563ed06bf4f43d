// time: n log n; space: n
class Solution {
    public long[] middles(int[] north, int[] south, int[][] orders) {
        long[] middles = new long[orders.length];
        for (int i = 0; i < orders.length; i++) {
            int[] o = orders[i];
            int k = (o[1] - o[0] + o[3] - o[2] + 1) / 2;
            int low = Math.max(0, k - (o[3] - o[2]));
            int high = Math.min(k, o[1] - o[0]);
            while (low < high) {
                int taken = (low + high) / 2;
                if (north[o[0] + taken] < south[o[2] + k - taken - 1]) {
                    low = taken + 1;
                } else {
                    high = taken;
                }
            }
            long middle = 0;
            if (low > 0) {
                middle = north[o[0] + low - 1];
            }
            if (k > low) {
                middle = Math.max(middle, south[o[2] + k - low - 1]);
            }
            middles[i] = 2 * middle;
        }
        return middles;
    }
}
