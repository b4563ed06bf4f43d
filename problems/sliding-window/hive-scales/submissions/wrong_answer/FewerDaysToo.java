// time: n; space: 1
class Solution {
    public long bestTotal(int[] changes, int days) {
        long total = 0;
        long best = Long.MIN_VALUE;
        for (int i = 0; i < changes.length; i++) {
            total += changes[i];
            if (i >= days) {
                total -= changes[i - days];
            }
            best = Math.max(best, total);
        }
        return best;
    }
}
