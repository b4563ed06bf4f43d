// time: n; space: 1
class Solution {
    /** Extends the present run as long as that makes the panel larger, else begins anew. */
    public long area(int[] heights) {
        long best = 0;
        long lowest = 0;
        int width = 0;
        for (int height : heights) {
            long longer = Math.min(lowest, height) * (width + 1);
            if (longer >= height) {
                lowest = Math.min(lowest, height);
                width++;
            } else {
                lowest = height;
                width = 1;
            }
            best = Math.max(best, lowest * width);
        }
        return best;
    }
}
