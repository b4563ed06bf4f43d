// time: n^2; space: 1
class Solution {
    public long waterLeft(int[] stones) {
        long water = 0;
        for (int i = 0; i < stones.length; i++) {
            int left = stones[i];
            for (int j = 0; j < i; j++) {
                if (stones[j] > left) {
                    left = stones[j];
                }
            }
            int right = stones[i];
            for (int j = i + 1; j < stones.length; j++) {
                if (stones[j] > right) {
                    right = stones[j];
                }
            }
            water += (left < right ? left : right) - stones[i];
        }
        return water;
    }
}
