// time: n log n; space: n
class Solution {
    public int[] pairSum(int[] numbers, int target) {
        record Entry(long value, int index) {}
        var sorted = IntStream.range(0, numbers.length)
                .mapToObj(i -> new Entry(numbers[i], i))
                .sorted(Comparator.comparingLong(Entry::value))
                .toList();
        int low = 0;
        int high = sorted.size() - 1;
        while (low < high) {
            long sum = sorted.get(low).value() + sorted.get(high).value();
            if (sum == target) {
                return new int[] {sorted.get(low).index(), sorted.get(high).index()};
            }
            if (sum < target) {
                low++;
            } else {
                high--;
            }
        }
        throw new IllegalArgumentException("no pair adds up to " + target);
    }
}
