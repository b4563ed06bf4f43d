// time: n; space: 1
class Solution {
    public long largestScreen(int[] poles) {
        int left = 0;
        int right = poles.length - 1;
        long largest = 0;
        while (left < right) {
            largest = Math.max(largest, (long) Math.min(poles[left], poles[right]) * (right - left));
            if (poles[left + 1] > poles[right - 1]) {
                left++;
            } else {
                right--;
            }
        }
        return largest;
    }
}
