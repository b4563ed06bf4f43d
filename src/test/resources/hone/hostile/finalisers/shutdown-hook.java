// expect: DENIED; without: AC; line: 6
// A hook that would keep the process alive when it is to end.
class Solution {
    long total(int[] numbers) {
        long sum = IntStream.of(numbers).asLongStream().sum();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            while (true) Thread.onSpinWait();
        }));
        return sum;
    }
}
