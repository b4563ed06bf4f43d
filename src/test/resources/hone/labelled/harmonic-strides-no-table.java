// input: int[] random
// time: n log n
// space: 1
// tags: nested-loops, harmonic, space
// why: stride s visits n/s elements, and the sum over all strides is n times a harmonic number
class Solution {
    public long solve(int[] a) {
        long best = Long.MIN_VALUE;
        for (int stride = 1; stride <= a.length; stride++) {
            long sum = 0;
            for (int i = 0; i < a.length; i += stride) {
                sum += a[i];
            }
            best = Math.max(best, sum);
        }
        return best;
    }
}
