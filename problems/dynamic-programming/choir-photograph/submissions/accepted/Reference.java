// time: n log n; space: n
class Solution {
    public int mostSingers(int[] heights) {
        int[] lowest = new int[heights.length];
        int length = 0;
        for (int height : heights) {
            int place = Arrays.binarySearch(lowest, 0, length, height);
            if (place < 0) {
                place = -place - 1;
            }
            lowest[place] = height;
            if (place == length) {
                length++;
            }
        }
        return length;
    }
}
