// expect: DENIED; without: AC; profile: concurrency; line: 6
// Takes over what happens to uncaught exceptions of the whole JVM.
class Solution {
    long total(int[] numbers) {
        long sum = IntStream.of(numbers).asLongStream().sum();
        Thread.setDefaultUncaughtExceptionHandler((t, e) -> {
            while (true) Thread.onSpinWait();
        });
        return sum;
    }
}
