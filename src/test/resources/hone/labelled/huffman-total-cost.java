// input: int[] random
// time: n log n
// space: n
// tags: library, priority-queue, jdk-cost
// why: n - 1 merges with two polls and one offer of cost log n
class Solution {
    public long solve(int[] weights) {
        PriorityQueue<Long> heap = new PriorityQueue<>();
        for (int w : weights) heap.add((long) w);
        long cost = 0;
        while (heap.size() > 1) {
            long merged = heap.poll() + heap.poll();
            cost += merged;
            heap.add(merged);
        }
        return cost;
    }
}
