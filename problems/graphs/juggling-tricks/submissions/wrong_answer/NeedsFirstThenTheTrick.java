// time: n log n; space: n
class Solution {
    private int[] state;
    private int[] result;
    private int learnt;

    /** From the smallest trick on: its needs, smallest first, then itself. */
    public int[] order(int[][] needs) {
        state = new int[needs.length];
        result = new int[needs.length];
        for (int trick = 0; trick < needs.length; trick++) {
            if (!learn(needs, trick)) {
                return new int[0];
            }
        }
        return result;
    }

    private boolean learn(int[][] needs, int trick) {
        if (state[trick] > 0) {
            return state[trick] == 2;
        }
        state[trick] = 1;
        int[] sorted = needs[trick].clone();
        Arrays.sort(sorted);
        for (int need : sorted) {
            if (!learn(needs, need)) {
                return false;
            }
        }
        state[trick] = 2;
        result[learnt++] = trick;
        return true;
    }
}
