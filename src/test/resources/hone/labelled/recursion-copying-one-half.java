// input: int[] random
// time: n
// space: n
// tags: library, recursion, copy, space, jdk-cost
// why: copies n/2 + n/4 + ... elements, a geometric sum
class Solution {
    public int solve(int[] a) {
        if (a.length <= 1) return a.length == 0 ? 0 : a[0];
        int mid = a.length / 2;
        int[] half = a[0] > a[mid] ? Arrays.copyOfRange(a, 0, mid) : Arrays.copyOfRange(a, mid, a.length);
        int below = solve(half);
        return below ^ half.length;
    }
}
