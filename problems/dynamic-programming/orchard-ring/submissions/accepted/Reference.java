// time: n; space: 1
class Solution {
    public long mostPears(int[] pears) {
        int n = pears.length;
        if (n == 1) {
            return pears[0];
        }
        return Math.max(row(pears, 0, n - 1), row(pears, 1, n));
    }

    private static long row(int[] pears, int from, int to) {
        long before = 0;
        long best = 0;
        for (int i = from; i < to; i++) {
            long next = Math.max(best, before + pears[i]);
            before = best;
            best = next;
        }
        return best;
    }
}
