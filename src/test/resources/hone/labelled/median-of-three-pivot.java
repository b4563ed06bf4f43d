// input: int[] random
// time: 1
// space: 1
// tags: array
// why: compares three fixed positions
class Solution {
    public int solve(int[] a) {
        if (a.length == 0) return -1;
        int lo = a[0], mid = a[a.length / 2], hi = a[a.length - 1];
        return Math.max(Math.min(lo, mid), Math.min(Math.max(lo, mid), hi));
    }
}
