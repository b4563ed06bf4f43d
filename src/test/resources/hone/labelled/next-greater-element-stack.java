// input: int[] random
// time: n
// space: n
// tags: library, monotonic-stack, amortised, space
// why: every index is pushed once and popped at most once, although the loops are nested; the result array has n entries
class Solution {
    public int[] solve(int[] a) {
        int[] answer = new int[a.length];
        Deque<Integer> stack = new ArrayDeque<>();
        for (int i = 0; i < a.length; i++) {
            answer[i] = -1;
            while (!stack.isEmpty() && a[stack.peek()] < a[i]) {
                answer[stack.pop()] = a[i];
            }
            stack.push(i);
        }
        return answer;
    }
}
