// time: n; space: n
class Solution {
    public long waterLeft(int[] stones) {
        int n = stones.length;
        int[] right = new int[n + 1];
        for (int i = n - 1; i >= 0; i--) {
            right[i] = Math.max(right[i + 1], stones[i]);
        }
        int left = 0;
        int water = 0;
        for (int i = 0; i < n; i++) {
            left = Math.max(left, stones[i]);
            water += Math.min(left, right[i]) - stones[i];
        }
        return water;
    }
}
