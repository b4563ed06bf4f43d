// time: n; space: 1
class Solution {
    public long mostPears(int[] pears) {
        int n = pears.length;
        return n == 1 ? pears[0] : Math.max(row(pears, 0, n - 1), row(pears, 1, n));
    }

    private static int row(int[] pears, int from, int to) {
        int before = 0;
        int best = 0;
        for (int i = from; i < to; i++) {
            int next = Math.max(best, before + pears[i]);
            before = best;
            best = next;
        }
        return best;
    }
}
