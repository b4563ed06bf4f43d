// time: n; space: 1
class Solution {
    public long waterLeft(int[] stones) {
        long water = 0;
        for (int i = 1; i < stones.length - 1; i++) {
            int level = Math.min(stones[i - 1], stones[i + 1]);
            water += Math.max(0, level - stones[i]);
        }
        return water;
    }
}
