// input: int[] random
// time: n
// space: n
// tags: library, stack, amortised
// why: constant push and pop; every element is pushed once and popped at most once
class Solution {
    static class MinStack {
        private final ArrayDeque<Integer> values = new ArrayDeque<>();
        private final ArrayDeque<Integer> minima = new ArrayDeque<>();

        void push(int x) {
            values.push(x);
            if (minima.isEmpty() || x <= minima.peek()) minima.push(x);
        }

        int pop() {
            int x = values.pop();
            if (x == minima.peek()) minima.pop();
            return x;
        }

        int min() { return minima.isEmpty() ? Integer.MAX_VALUE : minima.peek(); }
    }

    public long solve(int[] a) {
        MinStack stack = new MinStack();
        long sum = 0;
        for (int x : a) {
            stack.push(x);
            sum += stack.min();
        }
        for (int i = 0; i < a.length; i++) sum ^= stack.pop();
        return sum;
    }
}
