// input: int[] sorted
// time: log n
// space: 1
// tags: binary-search, doubling
// why: the bound doubles until it passes the end, then a binary search follows
class Solution {
    public int solve(int[] a) {
        if (a.length == 0) return -1;
        int target = a[a.length - 1];
        int bound = 1;
        while (bound < a.length && a[bound] < target) bound <<= 1;
        int lo = bound / 2, hi = Math.min(bound, a.length - 1);
        while (lo < hi) {
            int mid = (lo + hi) / 2;
            if (a[mid] < target) lo = mid + 1;
            else hi = mid;
        }
        return lo;
    }
}
