// time: n; space: n
class Solution {
    public long area(int[] heights) {
        int n = heights.length;
        int[] left = new int[n];
        int[] right = new int[n];
        for (int i = 0; i < n; i++) {
            int at = i - 1;
            while (at >= 0 && heights[at] >= heights[i]) {
                at = left[at];
            }
            left[i] = at;
        }
        for (int i = n - 1; i >= 0; i--) {
            int at = i + 1;
            while (at < n && heights[at] >= heights[i]) {
                at = right[at];
            }
            right[i] = at;
        }
        long best = 0;
        for (int i = 0; i < n; i++) {
            best = Math.max(best, (long) heights[i] * (right[i] - left[i] - 1));
        }
        return best;
    }
}
