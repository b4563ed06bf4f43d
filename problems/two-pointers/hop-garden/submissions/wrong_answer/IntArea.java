// time: n; space: 1
class Solution {
    public long largestScreen(int[] poles) {
        int left = 0;
        int right = poles.length - 1;
        int largest = 0;
        while (left < right) {
            largest = Math.max(largest, Math.min(poles[left], poles[right]) * (right - left));
            if (poles[left] < poles[right]) {
                left++;
            } else {
                right--;
            }
        }
        return largest;
    }
}
