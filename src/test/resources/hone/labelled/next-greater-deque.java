// input: int[] random
// time: n
// space: n
// tags: monotonic-stack, output
// why: every index is pushed once and popped at most once, and the answer array has n entries.
class Solution {
    public int[] solve(int[] temps) {
        int[] ans = new int[temps.length];
        Deque<Integer> stack = new ArrayDeque<>();
        for (int i = 0; i < temps.length; i++) {
            while (!stack.isEmpty() && temps[stack.peek()] < temps[i]) {
                int j = stack.pop();
                ans[j] = i - j;
            }
            stack.push(i);
        }
        return ans;
    }
}
