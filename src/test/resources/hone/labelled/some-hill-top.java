// input: int[] permutation
// time: log n
// space: 1
// tags: binary search, lambda
// why: the range is halved until one index is left, whatever the values are
class Solution {
    public int solve(int[] height) {
        IntPredicate climbing = i -> height[i] < height[i + 1];
        int lo = 0;
        int len = height.length;
        while (len > 1) {
            int mid = lo + (len - 1) / 2;
            if (climbing.test(mid)) {
                len -= mid + 1 - lo;
                lo = mid + 1;
            } else {
                len = mid - lo + 1;
            }
        }
        return lo;
    }
}
