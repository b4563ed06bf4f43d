// input: int[] sorted
// time: log n
// space: 1
// tags: binary-search
// why: on a sorted array (rotated by zero) the right end moves to the middle until one element is left
class Solution {
    public int solve(int[] a) {
        if (a.length == 0) return -1;
        int lo = 0, hi = a.length - 1;
        while (lo < hi) {
            int mid = lo + (hi - lo) / 2;
            if (a[mid] > a[hi]) lo = mid + 1;
            else hi = mid;
        }
        return a[lo];
    }
}
