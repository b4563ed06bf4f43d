// input: int[] random
// time: 2^n
// space: 1
// tags: bit masks, gray code
// why: every subset is visited by flipping one element, so 2^n steps of constant work and a few longs
class Solution {
    public long solve(int[] a) {
        long total = 0;
        for (int x : a) total += x;
        long limit = 1L << a.length;
        long mine = 0, best = total;
        for (long step = 1; step < limit; step++) {
            int bit = Long.numberOfTrailingZeros(step);
            long gray = step ^ (step >>> 1);
            if ((gray >>> bit & 1L) == 1L) {
                mine += a[bit];
            } else {
                mine -= a[bit];
            }
            best = Math.min(best, Math.abs(total - 2 * mine));
        }
        return best;
    }
}
