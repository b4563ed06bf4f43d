// input: int[] random
// time: n^2 log n
// space: n^2
// tags: library, priority-queue
// why: n^2/2 pairs go through one priority queue
class Solution {
    record Pair(int i, int j, int gap) implements Comparable<Pair> {
        public int compareTo(Pair o) {
            return Integer.compare(gap, o.gap);
        }
    }

    public long solve(int[] a) {
        PriorityQueue<Pair> pq = new PriorityQueue<>();
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < i; j++) {
                pq.add(new Pair(i, j, Math.abs(a[i] - a[j])));
            }
        }
        long sig = 0;
        while (!pq.isEmpty()) {
            Pair p = pq.poll();
            sig = sig * 3 + p.i() - p.j();
        }
        return sig;
    }
}
