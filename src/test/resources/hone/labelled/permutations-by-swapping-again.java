// input: int[] permutation
// time: n!
// space: n
// tags: backtracking, permutations
// why: the call tree has n! leaves and fewer than e*n! nodes with one swap pair an edge, and the recursion is n deep.
class Solution {
    private int good;

    public int solve(int[] nums) {
        good = 0;
        permute(nums, 0);
        return good;
    }

    private void permute(int[] nums, int pos) {
        if (pos == nums.length) {
            if (nums.length > 0 && nums[0] < nums[nums.length - 1]) good++;
            return;
        }
        for (int i = pos; i < nums.length; i++) {
            swap(nums, pos, i);
            permute(nums, pos + 1);
            swap(nums, pos, i);
        }
    }

    private void swap(int[] nums, int i, int j) {
        int t = nums[i];
        nums[i] = nums[j];
        nums[j] = t;
    }
}
