// time: log n; space: 1
class Solution {
    int peak(int[] heights) {
        int low = 0;
        int high = heights.length - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (heights[middle] < heights[middle + 1]) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
