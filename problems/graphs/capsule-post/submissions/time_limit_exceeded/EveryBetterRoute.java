// time: 2^n; space: n+m
class Solution {
    private List<List<int[]>> leaving = new ArrayList<>();
    private long[] result;

    /** Goes on from a desk each time it is reached earlier than before. */
    public long[] earliest(int n, int[][] tubes) {
        for (int i = 0; i < n; i++) {
            leaving.add(new ArrayList<>());
        }
        for (int[] tube : tubes) {
            leaving.get(tube[0]).add(tube);
        }
        result = new long[n];
        Arrays.fill(result, -1);
        reach(0, 0);
        return result;
    }

    private void reach(int desk, long time) {
        if (result[desk] < 0 || time < result[desk]) {
            result[desk] = time;
            for (int[] tube : leaving.get(desk)) {
                reach(tube[1], time + tube[2]);
            }
        }
    }
}
