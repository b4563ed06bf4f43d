// input: int[] random
// time: n
// space: n
// tags: library, stack, amortised
// why: every element is pushed and popped at most twice
class Solution {
    private final Deque<Integer> in = new ArrayDeque<>();
    private final Deque<Integer> out = new ArrayDeque<>();

    public long solve(int[] a) {
        long sig = 0;
        for (int i = 0; i < a.length; i++) {
            in.push(a[i]);
            if (i % 3 == 2) sig = sig * 31 + take();
        }
        while (!in.isEmpty() || !out.isEmpty()) {
            sig = sig * 31 + take();
        }
        return sig;
    }

    private int take() {
        if (out.isEmpty()) {
            while (!in.isEmpty()) {
                out.push(in.pop());
            }
        }
        return out.pop();
    }
}
