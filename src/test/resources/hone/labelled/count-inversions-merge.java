// input: int[] permutation
// time: n log n
// space: n
// tags: merge-sort, divide-and-conquer
// why: each of log2 n levels merges n elements through one shared buffer of length n.
class Solution {
    public long solve(int[] a) {
        int[] work = a.clone();
        return count(work, new int[a.length], 0, a.length);
    }

    private long count(int[] a, int[] tmp, int from, int to) {
        if (to - from < 2) return 0;
        int mid = (from + to) / 2;
        long inv = count(a, tmp, from, mid) + count(a, tmp, mid, to);
        int i = from, j = mid, k = from;
        while (i < mid || j < to) {
            if (j == to || (i < mid && a[i] <= a[j])) {
                tmp[k++] = a[i++];
            } else {
                inv += mid - i;
                tmp[k++] = a[j++];
            }
        }
        for (k = from; k < to; k++) a[k] = tmp[k];
        return inv;
    }
}
