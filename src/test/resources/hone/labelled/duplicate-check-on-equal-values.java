// input: int[] equal
// time: 1
// space: 1
// tags: early-exit, nested-loops
// why: looks quadratic, but on equal values the very first pair is a duplicate and the method returns
class Solution {
    public boolean solve(int[] nums) {
        for (int i = 0; i < nums.length; i++) {
            for (int j = i + 1; j < nums.length; j++) {
                if (nums[i] == nums[j]) return true;
            }
        }
        return false;
    }
}
