// input: int[] random ; int target-absent
// time: 2^n
// space: n
// tags: backtracking, recursion
// why: every number gets a plus and a minus branch with no pruning or memo, so 2^(n+1)-1 calls happen at depth at most n.
class Solution {
    public int solve(int[] nums, int target) {
        return ways(nums, 0, 0, target);
    }

    private int ways(int[] nums, int i, long sum, int target) {
        if (i == nums.length) {
            return sum == target ? 1 : 0;
        }
        return ways(nums, i + 1, sum + nums[i], target)
                + ways(nums, i + 1, sum - nums[i], target);
    }
}
