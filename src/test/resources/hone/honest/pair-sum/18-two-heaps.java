// style: two priority queues, one from below and one from above
class Solution {
    public int[] pairSum(int[] numbers, int target) {
        Comparator<Integer> byValue = (a, b) -> Integer.compare(numbers[a], numbers[b]);
        PriorityQueue<Integer> small = new PriorityQueue<>(numbers.length, byValue);
        PriorityQueue<Integer> large = new PriorityQueue<>(numbers.length, byValue.reversed());
        for (int i = 0; i < numbers.length; i++) {
            small.offer(i);
            large.offer(i);
        }
        while (true) {
            int low = small.element(), high = large.element();
            if (low == high) {
                // Equal values come in either order: this is one of the last two, and the other one lies below it.
                large.remove();
                continue;
            }
            long sum = Math.addExact((long) numbers[low], (long) numbers[high]);
            if (sum == target) {
                return IntStream.of(low, high).sorted().toArray();
            }
            (sum < target ? small : large).poll();
        }
    }
}
