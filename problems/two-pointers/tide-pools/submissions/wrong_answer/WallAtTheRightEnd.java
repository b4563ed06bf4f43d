// time: n; space: 1
class Solution {
    public long waterLeft(int[] stones) {
        int level = 0;
        long water = 0;
        for (int stone : stones) {
            level = Math.max(level, stone);
            water += level - stone;
        }
        return water;
    }
}
