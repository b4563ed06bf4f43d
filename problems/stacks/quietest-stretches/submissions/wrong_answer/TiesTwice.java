// time: n; space: n
class Solution {
    public long total(int[] levels) {
        int n = levels.length;
        int[] left = new int[n];
        int[] right = new int[n];
        Deque<Integer> stack = new ArrayDeque<>();
        for (int i = 0; i < n; i++) {
            while (!stack.isEmpty() && levels[stack.peek()] >= levels[i]) {
                stack.pop();
            }
            left[i] = stack.isEmpty() ? i + 1 : i - stack.peek();
            stack.push(i);
        }
        stack.clear();
        for (int i = n - 1; i >= 0; i--) {
            while (!stack.isEmpty() && levels[stack.peek()] >= levels[i]) {
                stack.pop();
            }
            right[i] = stack.isEmpty() ? n - i : stack.peek() - i;
            stack.push(i);
        }
        long total = 0;
        for (int i = 0; i < n; i++) {
            total += (long) levels[i] * left[i] * right[i];
        }
        return total;
    }
}
