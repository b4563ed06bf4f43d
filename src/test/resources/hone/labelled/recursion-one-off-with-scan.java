// input: int[] random
// time: n^2
// space: n
// tags: recursion, sort, in-place, space
// why: T(n) = T(n-1) + n because each call scans its prefix before recursing on one element less
class Solution {
    public int[] solve(int[] a) {
        pancake(a, a.length);
        return a;
    }

    private void pancake(int[] a, int len) {
        if (len <= 1) return;
        int max = 0;
        for (int i = 1; i < len; i++) {
            if (a[i] > a[max]) max = i;
        }
        flip(a, max);
        flip(a, len - 1);
        pancake(a, len - 1);
    }

    private void flip(int[] a, int end) {
        for (int i = 0; i < end; i++, end--) {
            int t = a[i];
            a[i] = a[end];
            a[end] = t;
        }
    }
}
