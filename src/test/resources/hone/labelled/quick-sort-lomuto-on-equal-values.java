// input: int[] equal
// time: n^2
// space: n
// tags: sort, recursion, space
// why: no element is smaller than the pivot, so one side of the partition is always empty
class Solution {
    public int[] solve(int[] a) {
        sort(a, 0, a.length - 1);
        return a;
    }

    void sort(int[] a, int lo, int hi) {
        if (lo < hi) {
            int p = partition(a, lo, hi);
            sort(a, lo, p - 1);
            sort(a, p + 1, hi);
        }
    }

    int partition(int[] a, int lo, int hi) {
        int pivot = a[hi];
        int i = lo;
        for (int j = lo; j < hi; j++) {
            if (a[j] < pivot) {
                swap(a, i, j);
                i++;
            }
        }
        swap(a, i, hi);
        return i;
    }

    void swap(int[] a, int i, int j) {
        int t = a[i];
        a[i] = a[j];
        a[j] = t;
    }
}
