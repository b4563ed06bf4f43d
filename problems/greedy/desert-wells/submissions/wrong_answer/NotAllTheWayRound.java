// time: n; space: 1
class Solution {
    public int start(int[] water, int[] need) {
        long level = 0;
        int start = 0;
        for (int i = 0; i < water.length; i++) {
            level += water[i] - need[i];
            if (level < 0) {
                start = i + 1;
                level = 0;
            }
        }
        return start == water.length ? -1 : start;
    }
}
