// input: int[] random
// time: n
// space: n
// tags: array, prefix-sums
// why: building and scanning one table of n sums
class Solution {
    public int solve(int[] a) {
        long[] pre = new long[a.length + 1];
        for (int i = 0; i < a.length; i++) pre[i + 1] = pre[i] + a[i];
        long gap = Long.MAX_VALUE;
        int best = -1;
        for (int i = 0; i < a.length; i++) {
            long d = Math.abs(pre[i] - (pre[a.length] - pre[i + 1]));
            if (d < gap) {
                gap = d;
                best = i;
            }
        }
        return best;
    }
}
