// input: int[] sorted ; int target-present
// time: log n
// space: 1
// tags: binary-search
// why: the half-open interval [lo, hi) starts at length n, is halved each round and never exits early.
class Solution {
    public int solve(int[] nums, int target) {
        int lo = 0, hi = nums.length;
        while (lo < hi) {
            int mid = lo + (hi - lo) / 2;
            if (nums[mid] < target) lo = mid + 1;
            else hi = mid;
        }
        return lo < nums.length && nums[lo] == target ? lo : -1;
    }
}
