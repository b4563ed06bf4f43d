// time: n; space: 1
class Solution {
    public int start(int[] water, int[] need) {
        long total = 0;
        long sinceStart = 0;
        int start = 0;
        for (int i = 0; i < water.length; i++) {
            int change = water[i] - need[i];
            total += change;
            sinceStart += change;
            if (sinceStart < 0) {
                start = i + 1;
                sinceStart = 0;
            }
        }
        return total < 0 ? -1 : start;
    }
}
