// input: int[] random ; int k-small
// time: n
// space: 1
// tags: library, priority-queue, constant-size, space
// why: the heap never holds more than k + 1 = 6 elements, so every operation is constant
class Solution {
    public int solve(int[] a, int k) {
        PriorityQueue<Integer> heap = new PriorityQueue<>();
        for (int x : a) {
            heap.offer(x);
            if (heap.size() > k) heap.poll();
        }
        return heap.isEmpty() ? 0 : heap.peek();
    }
}
