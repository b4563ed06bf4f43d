// expect: AC; profile: concurrency
// A thread left behind holds the monitor of the output stream for ever.
import java.util.concurrent.CountDownLatch;

class Solution {
    long total(int[] numbers) throws InterruptedException {
        CountDownLatch held = new CountDownLatch(1);
        new Thread(() -> {
            synchronized (System.out) {
                held.countDown();
                while (true) {
                    try {
                        Thread.sleep(100_000);
                    } catch (InterruptedException e) {
                        System.err.println("not yet");
                    }
                }
            }
        }).start();
        held.await();
        return IntStream.of(numbers).asLongStream().sum();
    }
}
