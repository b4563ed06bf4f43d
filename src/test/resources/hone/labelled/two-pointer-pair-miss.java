// input: int[] sorted ; int target-absent
// time: n
// space: 1
// tags: two-pointers
// why: every sum is above the negative target so the right pointer walks down n-1 steps until it meets the left one.
class Solution {
    public boolean solve(int[] a, int t) {
        int l = 0;
        int r = a.length - 1;
        while (l < r) {
            int s = a[l] + a[r];
            if (s == t) return true;
            if (s < t) l++;
            else r--;
        }
        return false;
    }
}
