// time: n log n; space: n
class Solution {
    public long[] middles(int[] north, int[] south, int[][] orders) {
        long[] middles = new long[orders.length];
        for (int i = 0; i < orders.length; i++) {
            int[] o = orders[i];
            int total = o[1] - o[0] + o[3] - o[2];
            middles[i] = (long) inPlace(north, o[0], o[1], south, o[2], o[3], (total + 1) / 2)
                    + inPlace(north, o[0], o[1], south, o[2], o[3], total / 2 + 1);
        }
        return middles;
    }

    /** The wheel in place k, from 1: drops about k / 2 wheels that cannot be it, again and again. */
    private int inPlace(int[] a, int a0, int a1, int[] b, int b0, int b1, int k) {
        while (true) {
            if (a0 == a1) {
                return b[b0 + k - 1];
            }
            if (b0 == b1) {
                return a[a0 + k - 1];
            }
            if (k == 1) {
                return Math.min(a[a0], b[b0]);
            }
            int fromA = Math.min(k / 2, a1 - a0);
            int fromB = Math.min(k / 2, b1 - b0);
            if (a[a0 + fromA - 1] <= b[b0 + fromB - 1]) {
                a0 += fromA;
                k -= fromA;
            } else {
                b0 += fromB;
                k -= fromB;
            }
        }
    }
}
