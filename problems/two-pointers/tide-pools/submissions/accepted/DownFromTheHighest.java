// time: n; space: 1
class Solution {
    public long waterLeft(int[] stones) {
        int highest = 0;
        for (int i = 1; i < stones.length; i++) {
            if (stones[i] > stones[highest]) {
                highest = i;
            }
        }
        long water = 0;
        int level = 0;
        for (int i = 0; i < highest; i++) {
            level = Math.max(level, stones[i]);
            water += level - stones[i];
        }
        level = 0;
        for (int i = stones.length - 1; i > highest; i--) {
            level = Math.max(level, stones[i]);
            water += level - stones[i];
        }
        return water;
    }
}
