// style: a navigable map walked from both ends
class Solution {
    public int[] pairSum(int[] numbers, int target) {
        NavigableMap<Long, Deque<Integer>> byValue = new TreeMap<>();
        for (int i = 0; i < numbers.length; i++) {
            Deque<Integer> where = byValue.get((long) numbers[i]);
            if (where == null) {
                where = new LinkedList<>();
                byValue.put((long) numbers[i], where);
            }
            if (where.size() < 2) {
                where.offerLast(i);
            }
        }
        if (target % 2 == 0) {
            Deque<Integer> twice = byValue.getOrDefault(target / 2L, new LinkedList<>());
            if (twice.size() == 2) {
                return new int[] {twice.peekFirst(), twice.peekLast()};
            }
        }
        Map.Entry<Long, Deque<Integer>> low = byValue.firstEntry();
        Map.Entry<Long, Deque<Integer>> high = byValue.lastEntry();
        while (low != null && high != null && low.getKey() < high.getKey()) {
            long sum = low.getKey() + high.getKey();
            if (sum == target) {
                return new int[] {low.getValue().getFirst(), high.getValue().getFirst()};
            } else if (sum < target) {
                low = byValue.higherEntry(low.getKey());
            } else {
                high = byValue.lowerEntry(high.getKey());
            }
        }
        throw new AssertionError("unreachable");
    }
}
