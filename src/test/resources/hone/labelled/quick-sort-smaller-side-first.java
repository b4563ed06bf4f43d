// input: int[] random
// time: n log n
// space: log n
// tags: sort, recursion, in-place, space
// why: random data gives balanced partitions on average; recursing only into the smaller side bounds the depth by log n
class Solution {
    public int[] solve(int[] a) {
        sort(a, 0, a.length - 1);
        return a;
    }

    private void sort(int[] a, int lo, int hi) {
        while (lo < hi) {
            int pivot = a[(lo + hi) >>> 1], i = lo - 1, j = hi + 1;
            while (true) {
                do i++; while (a[i] < pivot);
                do j--; while (a[j] > pivot);
                if (i >= j) break;
                int t = a[i];
                a[i] = a[j];
                a[j] = t;
            }
            if (j - lo < hi - j) {
                sort(a, lo, j);
                lo = j + 1;
            } else {
                sort(a, j + 1, hi);
                hi = j;
            }
        }
    }
}
