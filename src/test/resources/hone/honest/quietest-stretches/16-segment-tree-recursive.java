// style: a recursive segment tree that finds the next smaller by descending
class Solution {
    private int[] min;
    private int n;

    public long total(int[] levels) {
        n = levels.length;
        if (n == 0) return 0L;
        min = new int[4 * n];
        build(levels, 1, 0, n - 1);
        long total = 0;
        for (int i = 0; i < n; i++) {
            long right = first(1, 0, n - 1, i + 1, levels[i]) - i;
            long left = i - last(1, 0, n - 1, i - 1, levels[i]);
            total += left * right * levels[i];
        }
        return total;
    }

    private void build(int[] a, int v, int lo, int hi) {
        if (lo == hi) {
            min[v] = a[lo];
        } else {
            int mid = (lo + hi) / 2;
            build(a, 2 * v, lo, mid);
            build(a, 2 * v + 1, mid + 1, hi);
            min[v] = Math.min(min[2 * v], min[2 * v + 1]);
        }
    }

    /** First position from {@code from} on with at most that level, or n. */
    private int first(int v, int lo, int hi, int from, int level) {
        if (hi < from || min[v] > level) return n;
        if (lo == hi) return lo;
        int mid = (lo + hi) / 2;
        int found = first(2 * v, lo, mid, from, level);
        return found < n ? found : first(2 * v + 1, mid + 1, hi, from, level);
    }

    /** Last position up to {@code to} with less than that level, or -1. */
    private int last(int v, int lo, int hi, int to, int level) {
        if (lo > to || min[v] >= level) return -1;
        if (lo == hi) return lo;
        int mid = (lo + hi) / 2;
        int found = last(2 * v + 1, mid + 1, hi, to, level);
        return found >= 0 ? found : last(2 * v, lo, mid, to, level);
    }
}
