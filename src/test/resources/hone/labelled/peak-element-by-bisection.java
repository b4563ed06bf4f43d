// input: int[] permutation
// time: log n
// space: 1
// tags: binary-search
// why: the interval is halved until one position is left, no early exit
class Solution {
    public int solve(int[] nums) {
        int left = 0;
        int right = nums.length - 1;
        while (left < right) {
            int mid = (left + right) / 2;
            if (nums[mid] < nums[mid + 1]) {
                left = mid + 1;
            } else {
                right = mid;
            }
        }
        return left;
    }
}
