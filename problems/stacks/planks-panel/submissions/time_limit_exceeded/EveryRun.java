// time: n^2; space: 1
class Solution {
    public long area(int[] heights) {
        long best = 0;
        for (int from = 0; from < heights.length; from++) {
            long lowest = Long.MAX_VALUE;
            for (int to = from; to < heights.length; to++) {
                lowest = Math.min(lowest, heights[to]);
                best = Math.max(best, lowest * (to - from + 1));
            }
        }
        return best;
    }
}
