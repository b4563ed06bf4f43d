// time: n^2; space: 1
class Solution {
    public long area(int[] heights) {
        int n = heights.length;
        long best = 0;
        for (int i = 0; i < n; i++) {
            int from = i;
            while (from > 0 && heights[from - 1] >= heights[i]) {
                from--;
            }
            int to = i;
            while (to < n - 1 && heights[to + 1] >= heights[i]) {
                to++;
            }
            best = Math.max(best, (long) heights[i] * (to - from + 1));
        }
        return best;
    }
}
