// input: int[] random
// time: n^3
// space: n^2
// tags: interval dp
// why: n^2 intervals, each tries every last balloon inside; a table of (n+2)^2
class Solution {
    public long solve(int[] a) {
        int n = a.length;
        int[] v = new int[n + 2];
        v[0] = v[n + 1] = 1;
        for (int i = 0; i < n; i++) v[i + 1] = a[i] % 100 + 1;

        long[][] gain = new long[n + 2][n + 2];
        for (int left = n - 1; left >= 0; left--) {
            for (int right = left + 2; right <= n + 1; right++) {
                long best = 0;
                int last = left;
                while (++last < right) {
                    long g = gain[left][last] + gain[last][right] + (long) v[left] * v[last] * v[right];
                    best = Math.max(best, g);
                }
                gain[left][right] = best;
            }
        }
        return gain[0][n + 1];
    }
}
