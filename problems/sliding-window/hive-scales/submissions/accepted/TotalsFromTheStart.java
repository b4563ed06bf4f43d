// time: n; space: n
class Solution {
    public long bestTotal(int[] changes, int days) {
        long[] totals = new long[changes.length + 1];
        for (int i = 0; i < changes.length; i++) {
            totals[i + 1] = totals[i] + changes[i];
        }
        long best = Long.MIN_VALUE;
        for (int end = days; end < totals.length; end++) {
            best = Math.max(best, totals[end] - totals[end - days]);
        }
        return best;
    }
}
