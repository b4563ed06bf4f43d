// time: n; space: n
class Solution {
    public long[] middles(int[] north, int[] south, int[][] orders) {
        long[] middles = new long[orders.length];
        for (int i = 0; i < orders.length; i++) {
            int[] o = orders[i];
            if (o[0] == o[1]) {
                middles[i] = twice(south, o[2], o[3]);
            } else if (o[2] == o[3]) {
                middles[i] = twice(north, o[0], o[1]);
            } else {
                middles[i] = (twice(north, o[0], o[1]) + twice(south, o[2], o[3])) / 2;
            }
        }
        return middles;
    }

    private long twice(int[] shelf, int from, int to) {
        return (long) shelf[(from + to - 1) / 2] + shelf[(from + to) / 2];
    }
}
