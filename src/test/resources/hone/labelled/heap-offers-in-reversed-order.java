// input: int[] reversed
// time: n log n
// space: n
// tags: library, priority-queue, jdk-cost
// why: each new element is the smallest so far and rises to the root, log n swaps
class Solution {
    public int solve(int[] a) {
        Queue<Integer> heap = new PriorityQueue<>();
        for (int x : a) heap.offer(x);
        return heap.isEmpty() ? 0 : heap.peek();
    }
}
