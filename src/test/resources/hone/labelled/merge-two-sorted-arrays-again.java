// input: int[] sorted ; int[] sorted m
// time: n+m
// space: n+m
// tags: two-pointers, merge, output
// why: every step of the merge writes one of the n+m entries of the result and moves one pointer.
class Solution {
    public int[] solve(int[] x, int[] y) {
        int[] res = new int[x.length + y.length];
        int i = 0, j = 0, k = 0;
        while (i < x.length && j < y.length) {
            res[k++] = x[i] <= y[j] ? x[i++] : y[j++];
        }
        while (i < x.length) res[k++] = x[i++];
        while (j < y.length) res[k++] = y[j++];
        return res;
    }
}
