// input: int[] sorted ; int target-present
// time: log n
// space: 1
// tags: binary-search
// why: the half-open interval is halved until it is empty, also when the value was already seen
class Solution {
    public int solve(int[] a, int target) {
        int lo = 0;
        int hi = a.length;
        while (lo != hi) {
            int mid = lo + (hi - lo) / 2;
            if (a[mid] >= target) {
                hi = mid;
            } else {
                lo = mid + 1;
            }
        }
        return lo;
    }
}
