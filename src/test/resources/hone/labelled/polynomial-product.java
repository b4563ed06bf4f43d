// input: int[] random ; int[] random m
// time: n*m
// space: n+m
// tags: two-sizes, nested-loops, space
// why: every pair of coefficients is multiplied; the result has n + m - 1 coefficients
class Solution {
    public long[] solve(int[] p, int[] q) {
        if (p.length == 0 || q.length == 0) return new long[0];
        long[] r = new long[p.length + q.length - 1];
        for (int i = 0; i < p.length; i++) {
            for (int j = 0; j < q.length; j++) {
                r[i + j] += (long) p[i] * q[j] % 9973;
            }
        }
        return r;
    }
}
