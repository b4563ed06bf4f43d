// input: int[] random
// time: n log n
// space: n
// tags: library, recursion, copy, divide-and-conquer, jdk-cost, space
// why: both halves are copied on each of log n levels; copies alive along one path add up to 2n
class Solution {
    public int solve(int[] a) {
        if (a.length == 0) return 0;
        if (a.length == 1) return a[0];
        int mid = a.length / 2;
        int[] left = Arrays.copyOf(a, mid);
        int[] right = Arrays.copyOfRange(a, mid, a.length);
        return Math.max(solve(left), solve(right)) - (left.length == right.length ? 0 : 1);
    }
}
