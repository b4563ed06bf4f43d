// input: int[] equal
// time: n log n
// space: log n
// tags: sort, recursion, in-place, space
// why: with equal values both Hoare pointers stop at every element and meet in the middle, so the halves are even
class Solution {
    private void sort(int[] a, int lo, int hi) {
        if (lo >= hi) return;
        int pivot = a[lo];
        int i = lo - 1, j = hi + 1;
        for (;;) {
            do { i++; } while (a[i] < pivot);
            do { j--; } while (a[j] > pivot);
            if (i >= j) break;
            int swap = a[i];
            a[i] = a[j];
            a[j] = swap;
        }
        sort(a, lo, j);
        sort(a, j + 1, hi);
    }

    public int[] solve(int[] a) {
        sort(a, 0, a.length - 1);
        return a;
    }
}
