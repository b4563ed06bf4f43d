// input: int[] random
// time: 2^n
// space: 2^n
// tags: bits, dynamic-programming, space
// why: one table entry per mask, each from the entry without the lowest bit
class Solution {
    public long solve(int[] a) {
        long[] sum = new long[1 << a.length];
        long nearest = Long.MAX_VALUE;
        for (int mask = 1; mask < sum.length; mask++) {
            int low = Integer.numberOfTrailingZeros(mask);
            sum[mask] = sum[mask & (mask - 1)] + a[low];
            nearest = Math.min(nearest, Math.abs(sum[mask] - 3_000_000L));
        }
        return nearest;
    }
}
