// time: n; space: 1
class Solution {
    public int start(int[] water, int[] need) {
        long total = 0;
        int start = -1;
        for (int i = 0; i < water.length; i++) {
            total += water[i] - need[i];
            if (start < 0 && water[i] >= need[i]) {
                start = i;
            }
        }
        return total < 0 ? -1 : start;
    }
}
