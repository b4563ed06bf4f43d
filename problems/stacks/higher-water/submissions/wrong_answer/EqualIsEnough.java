// time: n; space: n
class Solution {
    public int[] waiting(int[] levels) {
        int[] result = new int[levels.length];
        Deque<Integer> stack = new ArrayDeque<>();
        for (int i = 0; i < levels.length; i++) {
            while (!stack.isEmpty() && levels[stack.peek()] <= levels[i]) {
                int day = stack.pop();
                result[day] = i - day;
            }
            stack.push(i);
        }
        return result;
    }
}
