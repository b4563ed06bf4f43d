// input: int[] random ; int k-small
// time: n
// space: n
// tags: library, deque, amortised, space
// why: each index enters and leaves the deque once; the deque holds at most five, but the result has about n entries
class Solution {
    public int[] solve(int[] a, int k) {
        if (a.length < k) return new int[0];
        int[] out = new int[a.length - k + 1];
        ArrayDeque<Integer> dq = new ArrayDeque<>();
        for (int i = 0; i < a.length; i++) {
            while (!dq.isEmpty() && a[dq.peekLast()] <= a[i]) dq.pollLast();
            dq.addLast(i);
            if (dq.peekFirst() <= i - k) dq.pollFirst();
            if (i >= k - 1) out[i - k + 1] = a[dq.peekFirst()];
        }
        return out;
    }
}
