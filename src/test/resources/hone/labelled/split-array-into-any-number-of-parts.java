// input: int[] random
// time: n^3
// space: n^2
// tags: dynamic-programming, space
// why: table over (number of parts up to n, prefix) with a loop over the last cut
class Solution {
    public long solve(int[] a) {
        int n = a.length;
        long[] pre = new long[n + 1];
        for (int i = 0; i < n; i++) pre[i + 1] = pre[i] + a[i];
        long[][] largest = new long[n + 1][n + 1];
        Arrays.fill(largest[0], Long.MAX_VALUE);
        largest[0][0] = 0;
        for (int parts = 1; parts <= n; parts++) {
            Arrays.fill(largest[parts], Long.MAX_VALUE);
            for (int end = parts; end <= n; end++) {
                for (int cut = parts - 1; cut < end; cut++) {
                    long worst = Math.max(largest[parts - 1][cut], pre[end] - pre[cut]);
                    largest[parts][end] = Math.min(largest[parts][end], worst);
                }
            }
        }
        return n == 0 ? 0 : largest[(n + 1) / 2][n];
    }
}
