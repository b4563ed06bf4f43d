// time: n; space: n
class Solution {
    public long area(int[] heights) {
        int n = heights.length;
        Deque<Integer> stack = new ArrayDeque<>();
        long best = 0;
        for (int i = 0; i <= n; i++) {
            int next = i == n ? 0 : heights[i];
            while (!stack.isEmpty() && heights[stack.peek()] >= next) {
                int plank = stack.pop();
                int left = stack.isEmpty() ? -1 : stack.peek();
                best = Math.max(best, heights[plank] * (i - left - 1));
            }
            stack.push(i);
        }
        return best;
    }
}
