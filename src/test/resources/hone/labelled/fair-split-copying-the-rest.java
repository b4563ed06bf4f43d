// input: int[] random
// time: 2^n
// space: n^2
// tags: recursion, brute-force, copy, space
// why: T(n) = 2T(n-1) + n is 2^n, since short copies are by far the most frequent; n arrays of length n, n-1, ... are alive along a path
class Solution {
    public long solve(int[] a) {
        return smallestGap(a, 0);
    }

    private long smallestGap(int[] rest, long diff) {
        if (rest.length == 0) return Math.abs(diff);
        int[] tail = Arrays.copyOfRange(rest, 1, rest.length);
        long left = smallestGap(tail, diff + rest[0]);
        long right = smallestGap(tail, diff - rest[0]);
        return Math.min(left, right);
    }
}
