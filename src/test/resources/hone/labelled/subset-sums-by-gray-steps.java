// input: int[] random
// time: 2^n
// space: 1
// tags: bits, loop, space
// why: 2^n steps with one addition or subtraction each, only the running sum is kept
class Solution {
    public long solve(int[] a) {
        long steps = 1L << a.length;
        long sum = 0, best = 0;
        for (long i = 1; i < steps; i++) {
            int bit = Long.numberOfTrailingZeros(i);
            boolean on = ((i ^ (i >> 1)) >> bit & 1) == 1;
            sum += on ? a[bit] : -a[bit];
            if (sum % 1009 > best) best = sum % 1009;
        }
        return best;
    }
}
