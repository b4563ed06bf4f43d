// time: n; space: 1
class Solution {
    public long bestTotal(int[] changes, int days) {
        long total = 0;
        long best = 0;
        for (int i = 0; i < changes.length; i++) {
            total += changes[i];
            if (i >= days) {
                total -= changes[i - days];
            }
            if (i >= days - 1) {
                best = Math.max(best, total);
            }
        }
        return best;
    }
}
