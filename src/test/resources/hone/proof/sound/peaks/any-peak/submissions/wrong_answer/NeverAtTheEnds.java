class Solution {
    int peak(int[] heights) {
        for (int i = 1; i + 1 < heights.length; i++) {
            if (heights[i] > heights[i - 1] && heights[i] > heights[i + 1]) {
                return i;
            }
        }
        return heights.length / 2;
    }
}
