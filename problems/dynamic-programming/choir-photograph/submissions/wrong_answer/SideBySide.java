// time: n; space: 1
class Solution {
    public int mostSingers(int[] heights) {
        int best = 1;
        int run = 1;
        for (int i = 1; i < heights.length; i++) {
            run = heights[i] > heights[i - 1] ? run + 1 : 1;
            best = Math.max(best, run);
        }
        return best;
    }
}
