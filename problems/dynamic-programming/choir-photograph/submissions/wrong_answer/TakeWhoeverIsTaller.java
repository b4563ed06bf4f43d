// time: n; space: 1
class Solution {
    public int mostSingers(int[] heights) {
        int count = 0;
        int last = 0;
        for (int height : heights) {
            if (height > last) {
                count++;
                last = height;
            }
        }
        return count;
    }
}
