// time: n; space: n
class Solution {
    public long area(int[] heights) {
        int n = heights.length;
        int[] stack = new int[n];
        int top = 0;
        long best = 0;
        for (int i = 0; i <= n; i++) {
            while (top > 0 && (i == n || heights[stack[top - 1]] >= heights[i])) {
                top--;
                long height = heights[stack[top]];
                int left = top == 0 ? -1 : stack[top - 1];
                best = Math.max(best, height * (i - left - 1));
            }
            if (i < n) {
                stack[top] = i;
                top++;
            }
        }
        return best;
    }
}
