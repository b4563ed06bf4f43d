// time: 2^n; space: n
class Solution {
    private int[] pears;

    public long mostPears(int[] pears) {
        this.pears = pears;
        long without = best(1, pears.length);
        return Math.max(without, pears[0] + best(2, pears.length - 1));
    }

    private long best(int from, int to) {
        if (from >= to) {
            return 0;
        }
        return Math.max(best(from + 1, to), pears[from] + best(from + 2, to));
    }
}
