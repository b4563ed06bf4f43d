// time: n; space: 1
class Solution {
    public long largestScreen(int[] poles) {
        int tallest = 0;
        for (int i = 1; i < poles.length; i++) {
            if (poles[i] > poles[tallest]) {
                tallest = i;
            }
        }
        long largest = 0;
        for (int i = 0; i < poles.length; i++) {
            largest = Math.max(largest, (long) poles[i] * Math.abs(i - tallest));
        }
        return largest;
    }
}
