// time: n; space: 1
class Solution {
    public int start(int[] water, int[] need) {
        long level = 0;
        long lowest = 0;
        int start = 0;
        for (int i = 0; i < water.length; i++) {
            level += water[i] - need[i];
            if (level <= lowest) {
                lowest = level;
                start = (i + 1) % water.length;
            }
        }
        return level < 0 ? -1 : start;
    }
}
