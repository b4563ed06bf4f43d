// input: int[] random
// time: n^3
// space: 1
// tags: nested-loops, brute-force
// why: every one of n^2/2 subarrays is summed from scratch
class Solution {
    public long solve(int[] a) {
        long best = Long.MIN_VALUE;
        for (int from = 0; from < a.length; from++) {
            for (int to = from; to < a.length; to++) {
                best = Math.max(best, rangeSum(a, from, to));
            }
        }
        return best;
    }

    private static long rangeSum(int[] a, int from, int to) {
        long sum = 0;
        while (from <= to) sum += a[from++] - 500_000;
        return sum;
    }
}
