// time: n^2; space: n
class Solution {
    public long[] middles(int[] north, int[] south, int[][] orders) {
        long[] middles = new long[orders.length];
        for (int i = 0; i < orders.length; i++) {
            int a = orders[i][0];
            int b = orders[i][1];
            int c = orders[i][2];
            int d = orders[i][3];
            int total = b - a + d - c;
            long before = 0;
            long current = 0;
            for (int steps = 0; steps <= total / 2; steps++) {
                before = current;
                if (c == d || (a < b && north[a] <= south[c])) {
                    current = north[a++];
                } else {
                    current = south[c++];
                }
            }
            middles[i] = total % 2 == 1 ? 2 * current : before + current;
        }
        return middles;
    }
}
