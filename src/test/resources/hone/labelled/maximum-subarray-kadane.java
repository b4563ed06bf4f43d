// input: int[] random
// time: n
// space: 1
// tags: dynamic-programming
// why: one pass with two running values
class Solution {
    public long solve(int[] nums) {
        long best = Long.MIN_VALUE, here = 0;
        for (int raw : nums) {
            int x = raw - 500_000;
            here = Math.max(x, here + x);
            best = Math.max(best, here);
        }
        return best;
    }
}
