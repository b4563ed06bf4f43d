// input: int[] sorted ; int[] random m
// time: n log n
// space: 1
// tags: binary-search, queries, two-sizes
// why: each of the m queries halves an interval of length n down to nothing, which is m log n; no class says that, and both sizes together are n log n
class Solution {
    public long solve(int[] a, int[] queries) {
        long sum = 0;
        for (int q : queries) {
            int x = q % (a.length + 1);
            int lo = 0, hi = a.length;
            while (lo < hi) {
                int mid = (lo + hi) >>> 1;
                if (a[mid] <= x) lo = mid + 1;
                else hi = mid;
            }
            sum += lo;
        }
        return sum;
    }
}
