// input: int[] random ; int k-small
// time: n
// space: 1
// tags: heap
// why: the heap never holds more than six elements, so each of the n offers and polls costs a constant.
class Solution {
    public int solve(int[] nums, int k) {
        PriorityQueue<Integer> heap = new PriorityQueue<>();
        for (int num : nums) {
            heap.offer(num);
            if (heap.size() > k) {
                heap.poll();
            }
        }
        return heap.isEmpty() ? -1 : heap.peek();
    }
}
