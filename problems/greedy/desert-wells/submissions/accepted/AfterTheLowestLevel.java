// time: n; space: n
class Solution {
    /** The level of a trip from well 0 that may run into debt; its lowest point, the first of them, must be the end of the trip. */
    public int start(int[] water, int[] need) {
        int n = water.length;
        long[] level = new long[n + 1];
        int lowest = 0;
        for (int i = 0; i < n; i++) {
            level[i + 1] = level[i] + water[i] - need[i];
            if (level[i + 1] < level[lowest]) {
                lowest = i + 1;
            }
        }
        return level[n] < 0 ? -1 : lowest;
    }
}
