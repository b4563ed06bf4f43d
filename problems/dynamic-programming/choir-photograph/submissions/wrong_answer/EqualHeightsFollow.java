// time: n log n; space: n
class Solution {
    public int mostSingers(int[] heights) {
        int[] lowest = new int[heights.length];
        int length = 0;
        for (int height : heights) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) / 2;
                if (lowest[middle] <= height) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            lowest[low] = height;
            length = Math.max(length, low + 1);
        }
        return length;
    }
}
