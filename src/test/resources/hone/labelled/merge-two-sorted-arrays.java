// input: int[] sorted ; int[] sorted m
// time: n+m
// space: n+m
// tags: two-sizes, two-pointers, merge, space
// why: each round places one element into the result, which has n + m entries
class Solution {
    public int[] solve(int[] a, int[] b) {
        int[] out = new int[a.length + b.length];
        int i = 0, j = 0, k = 0;
        while (i < a.length && j < b.length) {
            out[k++] = a[i] <= b[j] ? a[i++] : b[j++];
        }
        while (i < a.length) out[k++] = a[i++];
        while (j < b.length) out[k++] = b[j++];
        return out;
    }
}
