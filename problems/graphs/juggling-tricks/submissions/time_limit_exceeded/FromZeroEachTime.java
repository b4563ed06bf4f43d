// time: n^2; space: n
class Solution {
    public int[] order(int[][] needs) {
        boolean[] learnt = new boolean[needs.length];
        int[] result = new int[needs.length];
        for (int step = 0; step < needs.length; step++) {
            int trick = 0;
            while (trick < needs.length && (learnt[trick] || !ready(needs[trick], learnt))) {
                trick++;
            }
            if (trick == needs.length) {
                return new int[0];
            }
            learnt[trick] = true;
            result[step] = trick;
        }
        return result;
    }

    private boolean ready(int[] list, boolean[] learnt) {
        for (int need : list) {
            if (!learnt[need]) {
                return false;
            }
        }
        return true;
    }
}
