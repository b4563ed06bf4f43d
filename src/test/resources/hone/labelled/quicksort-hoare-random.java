// input: int[] random
// time: n log n
// space: log n
// tags: quicksort, in-place, recursion
// why: on random data the middle element is a random pivot, so the expected work is n log n and the recursion depth is logarithmic, with no extra array.
class Solution {
    public int solve(int[] a) {
        sort(a, 0, a.length - 1);
        return a.length == 0 ? 0 : a[a.length / 2];
    }

    private void sort(int[] a, int lo, int hi) {
        if (lo >= hi) return;
        int i = lo, j = hi;
        int pivot = a[lo + (hi - lo) / 2];
        while (i <= j) {
            while (a[i] < pivot) i++;
            while (a[j] > pivot) j--;
            if (i <= j) {
                int t = a[i];
                a[i] = a[j];
                a[j] = t;
                i++;
                j--;
            }
        }
        sort(a, lo, j);
        sort(a, i, hi);
    }
}
