// time: n^2; space: n
class Solution {
    public int mostSingers(int[] heights) {
        int[] longest = new int[heights.length];
        int result = 0;
        for (int i = 0; i < heights.length; i++) {
            longest[i] = 1;
            for (int j = 0; j < i; j++) {
                if (heights[j] < heights[i] && longest[j] >= longest[i]) {
                    longest[i] = longest[j] + 1;
                }
            }
            result = Math.max(result, longest[i]);
        }
        return result;
    }
}
