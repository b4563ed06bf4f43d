// input: int[] random
// time: n
// space: log n
// tags: recursion, divide-and-conquer, space
// why: T(n) = 2T(n/2) + 1 is linear, the depth is logarithmic and nothing is copied
class Solution {
    public long solve(int[] a) {
        return sum(a, 0, a.length);
    }

    private long sum(int[] a, int from, int to) {
        if (to - from == 0) return 0;
        if (to - from == 1) return a[from];
        int mid = (from + to) / 2;
        return sum(a, from, mid) + sum(a, mid, to);
    }
}
