// time: n^2; space: 1
class Solution {
    public long total(int[] levels) {
        int n = levels.length;
        long total = 0;
        for (int i = 0; i < n; i++) {
            int from = i;
            while (from > 0 && levels[from - 1] >= levels[i]) {
                from--;
            }
            int to = i;
            while (to < n - 1 && levels[to + 1] > levels[i]) {
                to++;
            }
            total += (long) levels[i] * (i - from + 1) * (to - i + 1);
        }
        return total;
    }
}
