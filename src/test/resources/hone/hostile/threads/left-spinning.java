// expect: AC; profile: concurrency
// Returns the right answer and leaves two threads spinning, which end with their worker before the next case.
class Solution {
    static volatile int x;

    long total(int[] numbers) {
        for (int i = 0; i < 2; i++) {
            Thread t = new Thread(() -> {
                while (true) x++;
            });
            t.setPriority(Thread.MAX_PRIORITY);
            t.setDaemon(true);
            t.start();
        }
        return IntStream.of(numbers).asLongStream().sum();
    }
}
