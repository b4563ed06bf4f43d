// input: int[] random
// time: n
// space: log n
// tags: divide-and-conquer, recursion
// why: T(n) = 2T(n/2) + 1 visits 2n-1 ranges and the depth is log2 n because each range is split in the middle.
class Solution {
    public int solve(int[] a) {
        return maxOf(a, 0, a.length - 1);
    }

    int maxOf(int[] a, int lo, int hi) {
        if (lo > hi) return Integer.MIN_VALUE;
        if (lo == hi) return a[lo];
        int mid = (lo + hi) >>> 1;
        return Math.max(maxOf(a, lo, mid), maxOf(a, mid + 1, hi));
    }
}
