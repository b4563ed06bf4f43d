// input: int[] sorted
// time: n^2
// space: n
// tags: sort, recursion, space
// why: the first element is the smallest, so every partition removes just the pivot and the recursion is n deep
class Solution {
    public int[] solve(int[] a) {
        quick(a, 0, a.length - 1);
        return a;
    }

    private void quick(int[] a, int lo, int hi) {
        if (lo >= hi) return;
        int p = lo;
        for (int i = lo + 1; i <= hi; i++) {
            if (a[i] < a[lo]) {
                p++;
                int t = a[p];
                a[p] = a[i];
                a[i] = t;
            }
        }
        int t = a[lo];
        a[lo] = a[p];
        a[p] = t;
        quick(a, lo, p - 1);
        quick(a, p + 1, hi);
    }
}
