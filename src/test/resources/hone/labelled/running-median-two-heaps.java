// input: int[] random
// time: n log n
// space: n
// tags: library, priority-queue, jdk-cost
// why: every element passes through both heaps, which have up to n/2 elements
class Solution {
    public long solve(int[] a) {
        PriorityQueue<Integer> low = new PriorityQueue<>(Comparator.reverseOrder());
        PriorityQueue<Integer> high = new PriorityQueue<>();
        long sum = 0;
        for (int x : a) {
            low.offer(x);
            high.offer(low.poll());
            if (high.size() > low.size()) low.offer(high.poll());
            sum += low.peek();
        }
        return sum;
    }
}
