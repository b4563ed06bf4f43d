// input: int[] random
// time: n^2
// space: n
// tags: library, priority-queue, jdk-cost
// why: finding the maximum and PriorityQueue.remove(Object) are both linear scans of the heap
class Solution {
    public long solve(int[] a) {
        PriorityQueue<Integer> heap = new PriorityQueue<>();
        for (int x : a) heap.add(x);
        long sig = 0;
        while (heap.size() > 1) {
            Integer largest = Collections.max(heap);
            heap.remove(largest);
            sig = sig * 17 + largest;
        }
        return sig;
    }
}
