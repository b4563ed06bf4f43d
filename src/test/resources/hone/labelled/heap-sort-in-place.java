// input: int[] random
// time: n log n
// space: 1
// tags: sort, heap, in-place, space
// why: n extractions with sift-down over log n levels, iterative and without extra memory
class Solution {
    public int[] solve(int[] a) {
        for (int i = a.length / 2 - 1; i >= 0; i--) sink(a, i, a.length);
        for (int end = a.length - 1; end > 0; end--) {
            int t = a[0];
            a[0] = a[end];
            a[end] = t;
            sink(a, 0, end);
        }
        return a;
    }

    private static void sink(int[] a, int i, int size) {
        while (2 * i + 1 < size) {
            int child = 2 * i + 1;
            if (child + 1 < size && a[child + 1] > a[child]) child++;
            if (a[i] >= a[child]) return;
            int t = a[i];
            a[i] = a[child];
            a[child] = t;
            i = child;
        }
    }
}
