// input: int n
// time: sqrt n
// space: 1
// tags: two-pointers
// why: two pointers between 0 and sqrt(n) meet after sqrt(n) steps; all representations are counted, no early exit
class Solution {
    public int solve(int n) {
        int lo = 0, hi = (int) Math.sqrt(n), found = 0;
        while (lo <= hi) {
            long s = (long) lo * lo + (long) hi * hi;
            if (s == n) {
                found++;
                lo++;
                hi--;
            } else if (s < n) {
                lo++;
            } else {
                hi--;
            }
        }
        return found;
    }
}
