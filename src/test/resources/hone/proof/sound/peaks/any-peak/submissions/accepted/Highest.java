// time: n; space: 1
class Solution {
    int peak(int[] heights) {
        int best = 0;
        for (int i = 1; i < heights.length; i++) {
            if (heights[i] > heights[best]) {
                best = i;
            }
        }
        return best;
    }
}
