// time: n; space: n
class Solution {
    public long total(int[] levels) {
        int n = levels.length;
        Deque<Integer> stack = new ArrayDeque<>();
        long total = 0;
        for (int i = 0; i <= n; i++) {
            while (!stack.isEmpty() && (i == n || levels[stack.peek()] >= levels[i])) {
                int mid = stack.pop();
                int left = stack.isEmpty() ? mid + 1 : mid - stack.peek();
                int stretches = left * (i - mid);
                total += (long) levels[mid] * stretches;
            }
            stack.push(i);
        }
        return total;
    }
}
