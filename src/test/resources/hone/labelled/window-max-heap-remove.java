// input: int[] random
// time: n^2
// space: n
// tags: heap, hidden-cost, remove-object
// why: about n/2 calls of remove(Object) each scan on average a constant fraction of a heap of n/2 random elements.
class Solution {
    public long solve(int[] a) {
        int w = a.length / 2 + 1;
        PriorityQueue<Integer> pq = new PriorityQueue<>((x, y) -> Integer.compare(y, x));
        long total = 0;
        for (int i = 0; i < a.length; i++) {
            pq.offer(a[i]);
            if (i >= w) {
                pq.remove(a[i - w]);
            }
            if (i >= w - 1) {
                total += pq.peek();
            }
        }
        return total;
    }
}
