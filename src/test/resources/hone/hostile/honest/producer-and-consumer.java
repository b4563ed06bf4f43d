// expect: AC; profile: concurrency
// A producer hands the numbers over one by one, wait and notify on one side and a blocking queue on the other.
import java.util.concurrent.*;

class Solution {
    private final Object monitor = new Object();
    private boolean done;
    private long sum;

    public long total(int[] numbers) throws InterruptedException {
        BlockingQueue<OptionalInt> queue = new ArrayBlockingQueue<>(2);
        Thread consumer = Thread.ofPlatform().daemon().start(() -> {
            try {
                for (OptionalInt next = queue.take(); next.isPresent(); next = queue.take()) sum += next.getAsInt();
            } catch (InterruptedException e) {
                sum = -1;
            }
            synchronized (monitor) {
                done = true;
                monitor.notifyAll();
            }
        });
        for (int n : numbers) queue.put(OptionalInt.of(n));
        queue.put(OptionalInt.empty());
        synchronized (monitor) {
            while (!done) monitor.wait();
        }
        consumer.join();
        return sum;
    }
}
