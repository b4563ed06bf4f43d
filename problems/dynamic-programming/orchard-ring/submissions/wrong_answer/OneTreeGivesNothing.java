// time: n; space: 1
class Solution {
    public long mostPears(int[] pears) {
        return Math.max(row(pears, 0, pears.length - 1), row(pears, 1, pears.length));
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
