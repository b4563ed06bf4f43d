// input: int[] random
// time: n log n
// space: n
// tags: library, priority-queue, jdk-cost
// why: n offers and n polls, each poll costs log n
class Solution {
    public int[] solve(int[] a) {
        PriorityQueue<Integer> pq = new PriorityQueue<>();
        for (int x : a) pq.offer(x);
        int[] out = new int[a.length];
        int i = 0;
        while (!pq.isEmpty()) out[i++] = pq.poll();
        return out;
    }
}
