// time: n; space: 1
class Solution {
    public long bestTotal(int[] changes, int days) {
        long total = 0;
        for (int i = 0; i < days; i++) {
            total += changes[i];
        }
        long best = total;
        for (int i = days; i < changes.length; i++) {
            total += changes[i];
            total -= changes[i - days];
            best = Math.max(best, total);
        }
        return best;
    }
}
