// input: int n
// time: log n
// space: 1
// tags: binary-search, lambda
// why: bisection with a constant-time predicate, no early exit
class Solution {
    public int solve(int n) {
        int firstBad = n - n / 3;
        return firstTrue(1, n, v -> v >= firstBad);
    }

    private static int firstTrue(int lo, int hi, IntPredicate bad) {
        while (lo < hi) {
            int mid = lo + ((hi - lo) >> 1);
            if (bad.test(mid)) hi = mid;
            else lo = mid + 1;
        }
        return lo;
    }
}
