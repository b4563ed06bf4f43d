// time: n^2; space: 1
class Solution {
    public long bestTotal(int[] changes, int days) {
        long best = Long.MIN_VALUE;
        for (int start = 0; start + days <= changes.length; start++) {
            long total = 0;
            for (int i = start; i < start + days; i++) {
                total += changes[i];
            }
            best = Math.max(best, total);
        }
        return best;
    }
}
