// time: n; space: 1
class Solution {
    public long bestTotal(int[] changes, int days) {
        int total = 0;
        for (int i = 0; i < days; i++) {
            total += changes[i];
        }
        int best = total;
        for (int i = days; i < changes.length; i++) {
            total += changes[i] - changes[i - days];
            best = Math.max(best, total);
        }
        return best;
    }
}
