// input: int[] random ; int target-absent
// time: 2^n
// space: n
// tags: recursion, brute force
// why: two branches per element and no memo; recursion depth n
class Solution {
    private int[] nums;
    private long target;

    public int solve(int[] a, int t) {
        nums = a;
        target = t;
        return ways(0, 0L);
    }

    private int ways(int i, long acc) {
        if (i == nums.length) {
            return acc == target ? 1 : 0;
        }
        int plus = ways(i + 1, acc + nums[i]);
        int minus = ways(i + 1, acc - nums[i]);
        return plus + minus;
    }
}
