// input: int[] sorted ; int target-absent
// time: log n
// space: log n
// tags: binary-search, recursion, space
// why: one recursive call on half the range, so depth and time are both logarithmic
class Solution {
    public boolean solve(int[] a, int target) {
        return find(a, 0, a.length, target);
    }

    private boolean find(int[] a, int from, int to, int target) {
        if (from >= to) return false;
        int mid = from + (to - from) / 2;
        if (a[mid] == target) return true;
        return a[mid] > target ? find(a, from, mid, target) : find(a, mid + 1, to, target);
    }
}
