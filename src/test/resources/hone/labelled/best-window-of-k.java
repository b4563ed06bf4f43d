// input: int[] random ; int k-small
// time: n
// space: 1
// tags: sliding-window
// why: each element enters the running sum once and leaves it at most once, with two scalars as the only state.
class Solution {
    public long solve(int[] nums, int k) {
        long window = 0;
        long best = Long.MIN_VALUE;
        for (int right = 0; right < nums.length; right++) {
            window += nums[right];
            if (right >= k) {
                window -= nums[right - k];
            }
            if (right >= k - 1) {
                best = Math.max(best, window);
            }
        }
        return best;
    }
}
