// space: 1
class Solution {
    public long waterLeft(int[] stones) {
        int highest = 0;
        for (int stone : stones) {
            highest = Math.max(highest, stone);
        }
        long water = 0;
        for (int level = 1; level <= highest; level++) {
            int last = -1;
            for (int i = 0; i < stones.length; i++) {
                if (stones[i] >= level) {
                    if (last >= 0) {
                        water += i - last - 1;
                    }
                    last = i;
                }
            }
        }
        return water;
    }
}
