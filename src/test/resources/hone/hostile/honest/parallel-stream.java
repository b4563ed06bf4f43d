// expect: AC; profile: concurrency
// A parallel stream over a million numbers, and one over the input.
class Solution {
    public long total(int[] numbers) {
        long gauss = LongStream.rangeClosed(1, 1_000_000).parallel().sum();
        if (gauss != 500_000_500_000L) return -1;
        return Arrays.stream(numbers).parallel().mapToLong(n -> n).sum();
    }
}
