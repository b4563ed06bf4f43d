// input: int[] random
// time: n log n
// space: n
// tags: sort, recursion, divide-and-conquer, space
// why: log n levels with n moves each; the shared helper array has n entries
class Solution {
    public int[] solve(int[] a) {
        sort(a, new int[a.length], 0, a.length - 1);
        return a;
    }

    private void sort(int[] a, int[] tmp, int lo, int hi) {
        if (lo >= hi) return;
        int mid = (lo + hi) / 2;
        sort(a, tmp, lo, mid);
        sort(a, tmp, mid + 1, hi);
        int i = lo, j = mid + 1, k = lo;
        while (i <= mid && j <= hi) tmp[k++] = a[i] <= a[j] ? a[i++] : a[j++];
        while (i <= mid) tmp[k++] = a[i++];
        while (j <= hi) tmp[k++] = a[j++];
        for (k = lo; k <= hi; k++) a[k] = tmp[k];
    }
}
