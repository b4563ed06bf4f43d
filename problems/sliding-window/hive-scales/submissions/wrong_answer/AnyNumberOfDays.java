// time: n; space: 1
class Solution {
    public long bestTotal(int[] changes, int days) {
        long best = Long.MIN_VALUE;
        long total = 0;
        for (int change : changes) {
            total = Math.max(total, 0) + change;
            best = Math.max(best, total);
        }
        return best;
    }
}
