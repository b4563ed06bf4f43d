// input: int[] random
// time: n log n
// space: n
// tags: heap, two-heaps
// why: every element causes at least one poll from a heap of about i/2 elements, which costs log i, and the two heaps hold all n elements.
class Solution {
    PriorityQueue<Integer> low;
    PriorityQueue<Integer> high;

    public long solve(int[] stream) {
        low = new PriorityQueue<>(Collections.reverseOrder());
        high = new PriorityQueue<>();
        long sum = 0;
        for (int x : stream) {
            low.offer(x);
            high.offer(low.poll());
            if (high.size() > low.size()) {
                low.offer(high.poll());
            }
            sum += low.peek();
        }
        return sum;
    }
}
