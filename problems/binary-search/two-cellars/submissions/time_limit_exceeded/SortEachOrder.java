// time: n^2 log n; space: n
class Solution {
    public long[] middles(int[] north, int[] south, int[][] orders) {
        long[] middles = new long[orders.length];
        int[] wheels = new int[north.length + south.length];
        for (int i = 0; i < orders.length; i++) {
            int[] o = orders[i];
            int fromNorth = o[1] - o[0];
            int total = fromNorth + o[3] - o[2];
            System.arraycopy(north, o[0], wheels, 0, fromNorth);
            System.arraycopy(south, o[2], wheels, fromNorth, o[3] - o[2]);
            Arrays.sort(wheels, 0, total);
            middles[i] = (long) wheels[(total - 1) / 2] + wheels[total / 2];
        }
        return middles;
    }
}
