// input: int[] random
// time: n log n
// space: log n
// tags: divide and conquer, recursion
// why: each of log n levels scans both sides of the middle, n in total; only the recursion stack
class Solution {
    private static final int AVG = 500_000;

    public long solve(int[] a) {
        return best(a, 0, a.length - 1);
    }

    private long best(int[] a, int l, int r) {
        if (l == r) return a[l] - AVG;
        int m = (l + r) / 2;
        long inside = Math.max(best(a, l, m), best(a, m + 1, r));
        long across = reach(a, m, l, -1) + reach(a, m + 1, r, 1);
        return Math.max(inside, across);
    }

    private long reach(int[] a, int from, int to, int step) {
        long sum = 0, top = Long.MIN_VALUE;
        for (int i = from; ; i += step) {
            sum += a[i] - AVG;
            if (sum > top) top = sum;
            if (i == to) break;
        }
        return top;
    }
}
