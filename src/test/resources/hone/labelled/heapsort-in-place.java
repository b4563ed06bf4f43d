// input: int[] permutation
// time: n log n
// space: 1
// tags: heap, in-place, sort
// why: n extractions from a heap of distinct keys each sift a late element down almost log2 n levels, and the heap is the array itself with an iterative sift.
class Solution {
    public int solve(int[] a) {
        int n = a.length;
        for (int i = n / 2 - 1; i >= 0; i--) siftDown(a, i, n);
        for (int end = n - 1; end > 0; end--) {
            int t = a[0];
            a[0] = a[end];
            a[end] = t;
            siftDown(a, 0, end);
        }
        return n == 0 ? -1 : a[n - 1];
    }

    private void siftDown(int[] a, int i, int n) {
        while (2 * i + 1 < n) {
            int child = 2 * i + 1;
            if (child + 1 < n && a[child + 1] > a[child]) child++;
            if (a[i] >= a[child]) return;
            int t = a[i];
            a[i] = a[child];
            a[child] = t;
            i = child;
        }
    }
}
