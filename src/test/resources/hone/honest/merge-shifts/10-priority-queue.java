// style: a priority queue of shifts, polled and offered back when merged
class Solution {
    public int[][] merge(int[][] shifts) {
        PriorityQueue<int[]> queue = new PriorityQueue<>(Comparator.<int[]>comparingInt(s -> s[0]).thenComparingInt(s -> s[1]));
        Collections.addAll(queue, shifts);
        LinkedList<int[]> merged = new LinkedList<>();
        while (!queue.isEmpty()) {
            int[] first = queue.poll();
            int[] second = queue.peek();
            if (second != null && second[0] <= first[1]) {
                queue.remove();
                queue.offer(new int[] {first[0], first[1] < second[1] ? second[1] : first[1]});
            } else {
                merged.add(first);
            }
        }
        return merged.toArray(new int[][] {});
    }
}
