// time: n; space: 1
class Solution {
    public long waterLeft(int[] stones) {
        int level = 0;
        long pool = 0;
        long water = 0;
        for (int stone : stones) {
            if (stone >= level) {
                water += pool;
                pool = 0;
                level = stone;
            } else {
                pool += level - stone;
            }
        }
        return water;
    }
}
