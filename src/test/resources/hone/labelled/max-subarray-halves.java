// input: int[] random
// time: n log n
// space: log n
// tags: divide-and-conquer, recursion
// why: T(n) = 2T(n/2) + n because the crossing sum scans the full range, and the recursion works on indices so only log2 n frames are extra.
class Solution {
    public long solve(int[] nums) {
        if (nums.length == 0) return 0;
        return best(nums, 0, nums.length - 1);
    }

    private long value(int x) {
        return x - 500_000L;
    }

    private long best(int[] nums, int l, int r) {
        if (l == r) return value(nums[l]);
        int m = l + (r - l) / 2;
        long leftBest = best(nums, l, m);
        long rightBest = best(nums, m + 1, r);
        long sum = 0, leftCross = Long.MIN_VALUE, rightCross = Long.MIN_VALUE;
        for (int i = m; i >= l; i--) {
            sum += value(nums[i]);
            leftCross = Math.max(leftCross, sum);
        }
        sum = 0;
        for (int i = m + 1; i <= r; i++) {
            sum += value(nums[i]);
            rightCross = Math.max(rightCross, sum);
        }
        return Math.max(Math.max(leftBest, rightBest), leftCross + rightCross);
    }
}
