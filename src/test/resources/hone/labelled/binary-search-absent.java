// input: int[] sorted ; int target-absent
// time: log n
// space: 1
// tags: binary-search
// why: the interval is halved until it is empty
class Solution {
    public int solve(int[] a, int target) {
        int lo = 0, hi = a.length - 1;
        while (lo <= hi) {
            int mid = (lo + hi) >>> 1;
            if (a[mid] == target) return mid;
            if (a[mid] < target) lo = mid + 1;
            else hi = mid - 1;
        }
        return -1;
    }
}
