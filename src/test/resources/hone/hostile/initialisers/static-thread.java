// expect: DENIED; without: AC; line: 7
// Starts a thread in a static initialiser and leaves it running.
class Solution {
    static volatile long ticks;

    static {
        Thread t = new Thread(() -> { while (true) ticks++; });
        t.setDaemon(true);
        t.start();
    }

    long total(int[] numbers) {
        return IntStream.of(numbers).asLongStream().sum();
    }
}
