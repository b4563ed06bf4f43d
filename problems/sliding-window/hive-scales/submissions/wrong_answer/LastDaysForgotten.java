// time: n; space: 1
class Solution {
    public long bestTotal(int[] changes, int days) {
        long total = 0;
        for (int i = 0; i < days; i++) {
            total += changes[i];
        }
        long best = total;
        for (int start = 1; start < changes.length - days; start++) {
            total += changes[start + days - 1] - changes[start - 1];
            best = Math.max(best, total);
        }
        return best;
    }
}
