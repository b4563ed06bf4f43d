// input: int[] sorted
// time: n
// space: 1
// tags: sort, early-exit, nested-loops
// why: the first pass makes no swap, so the outer loop ends after one round
class Solution {
    public int solve(int[] a) {
        boolean swapped = true;
        int passes = 0;
        while (swapped) {
            swapped = false;
            passes++;
            for (int i = 0; i + 1 < a.length; i++) {
                if (a[i] > a[i + 1]) {
                    int t = a[i];
                    a[i] = a[i + 1];
                    a[i + 1] = t;
                    swapped = true;
                }
            }
        }
        return passes;
    }
}
