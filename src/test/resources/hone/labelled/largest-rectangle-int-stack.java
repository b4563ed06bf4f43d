// input: int[] random
// time: n
// space: n
// tags: monotonic-stack, amortised
// why: each bar enters the array-based stack once and leaves it once; the stack array has n entries
class Solution {
    public long solve(int[] heights) {
        int n = heights.length;
        int[] stack = new int[n + 1];
        int top = -1;
        long best = 0;
        for (int i = 0; i <= n; i++) {
            int h = i == n ? -1 : heights[i];
            while (top >= 0 && heights[stack[top]] > h) {
                int height = heights[stack[top--]];
                int left = top < 0 ? -1 : stack[top];
                best = Math.max(best, (long) height * (i - left - 1));
            }
            stack[++top] = i;
        }
        return best;
    }
}
