// input: int[] random
// time: n log n
// space: n
// tags: recursion, divide-and-conquer, copy
// why: linear merging per level and log n levels; copies along a path add up to 2n
class Solution {
    private long inversions;

    public long solve(int[] a) {
        inversions = 0;
        sorted(a, 0, a.length);
        return inversions;
    }

    private int[] sorted(int[] a, int from, int to) {
        if (to - from <= 1) return from < to ? new int[]{a[from]} : new int[0];
        int mid = (from + to) / 2;
        int[] l = sorted(a, from, mid), r = sorted(a, mid, to);
        int[] out = new int[l.length + r.length];
        for (int i = 0, j = 0, k = 0; k < out.length; k++) {
            if (j >= r.length || (i < l.length && l[i] <= r[j])) {
                out[k] = l[i++];
            } else {
                out[k] = r[j++];
                inversions += l.length - i;
            }
        }
        return out;
    }
}
