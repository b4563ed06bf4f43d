// time: n; space: 1
class Solution {
    public int start(int[] water, int[] need) {
        long total = 0;
        int start = 0;
        for (int i = 0; i < water.length; i++) {
            total += water[i] - need[i];
            if (water[i] - need[i] > water[start] - need[start]) {
                start = i;
            }
        }
        return total < 0 ? -1 : start;
    }
}
