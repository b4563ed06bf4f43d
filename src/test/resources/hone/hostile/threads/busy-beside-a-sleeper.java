// expect: TLE; profile: concurrency
// The case's own thread sleeps while its helpers burn the time, so that its own clock shows nothing.
class Solution {
    long total(int[] numbers) throws InterruptedException {
        long sum = IntStream.of(numbers).asLongStream().sum();
        for (int i = 0; i < 4; i++) {
            Thread.ofPlatform().daemon().start(() -> {
                while (true) Thread.onSpinWait();
            });
        }
        Thread.sleep(30_000);
        return sum;
    }
}
