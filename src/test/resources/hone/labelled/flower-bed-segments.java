// input: int[] permutation
// time: n log n
// space: n
// tags: segment tree
// why: n point updates each climb log n levels; three arrays of at most 4n
class Solution {
    private int size;
    private int[] pre, suf, best;

    public long solve(int[] order) {
        int n = order.length;
        size = 1;
        while (size < n) size <<= 1;
        pre = new int[2 * size];
        suf = new int[2 * size];
        best = new int[2 * size];
        long total = 0;
        for (int spot : order) {
            bloom(spot);
            total += best[1];
        }
        return total;
    }

    // longest run of blooming flowers, kept in node 1
    private void bloom(int spot) {
        int v = spot + size;
        pre[v] = suf[v] = best[v] = 1;
        int half = 1;
        for (v >>= 1; v >= 1; v >>= 1, half <<= 1) {
            int l = 2 * v, r = l | 1;
            pre[v] = pre[l] == half ? half + pre[r] : pre[l];
            suf[v] = suf[r] == half ? half + suf[l] : suf[r];
            best[v] = Math.max(Math.max(best[l], best[r]), suf[l] + pre[r]);
        }
    }
}
