// time: n; space: 1
class Solution {
    public long waterLeft(int[] stones) {
        int left = 0;
        int right = stones.length - 1;
        int highestLeft = 0;
        int highestRight = 0;
        long water = 0;
        while (left < right) {
            highestLeft = Math.max(highestLeft, stones[left]);
            highestRight = Math.max(highestRight, stones[right]);
            if (highestLeft > highestRight) {
                water += highestLeft - stones[left];
                left++;
            } else {
                water += highestRight - stones[right];
                right--;
            }
        }
        return water;
    }
}
