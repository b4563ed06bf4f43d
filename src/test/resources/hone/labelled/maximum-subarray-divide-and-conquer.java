// input: int[] random
// time: n log n
// space: log n
// tags: recursion, divide-and-conquer, space
// why: T(n) = 2T(n/2) + n for the crossing sums; only the recursion takes memory
class Solution {
    public long solve(int[] a) {
        return a.length == 0 ? 0 : best(a, 0, a.length - 1);
    }

    private long best(int[] a, int lo, int hi) {
        if (lo == hi) return a[lo] - 500_000;
        int mid = (lo + hi) / 2;
        long left = best(a, lo, mid);
        long right = best(a, mid + 1, hi);
        long sum = 0, toLeft = Long.MIN_VALUE, toRight = Long.MIN_VALUE;
        for (int i = mid; i >= lo; i--) {
            sum += a[i] - 500_000;
            toLeft = Math.max(toLeft, sum);
        }
        sum = 0;
        for (int i = mid + 1; i <= hi; i++) {
            sum += a[i] - 500_000;
            toRight = Math.max(toRight, sum);
        }
        return Math.max(Math.max(left, right), toLeft + toRight);
    }
}
