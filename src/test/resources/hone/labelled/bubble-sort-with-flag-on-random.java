// input: int[] random
// time: n^2
// space: 1
// tags: sort, in-place, nested-loops, space
// why: on random data nearly n passes are needed before a pass makes no swap
class Solution {
    public int[] solve(int[] a) {
        boolean swapped;
        int end = a.length;
        do {
            swapped = false;
            for (int i = 1; i < end; i++) {
                if (a[i - 1] > a[i]) {
                    int t = a[i];
                    a[i] = a[i - 1];
                    a[i - 1] = t;
                    swapped = true;
                }
            }
            end--;
        } while (swapped);
        return a;
    }
}
