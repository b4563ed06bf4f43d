// time: n log n; space: n
class Solution {
    /** Closes in from both ends of the sorted bookings, and returns the places there. */
    public int[] pairSum(int[] numbers, int target) {
        int[] sorted = numbers.clone();
        Arrays.sort(sorted);
        int low = 0;
        int high = sorted.length - 1;
        while (low < high) {
            long sum = (long) sorted[low] + sorted[high];
            if (sum == target) {
                return new int[] {low, high};
            }
            if (sum < target) {
                low++;
            } else {
                high--;
            }
        }
        return new int[0];
    }
}
