// expect: AC; profile: concurrency
// Forgets to shut its executor down, as people do.
import java.util.concurrent.*;

class Solution {
    long total(int[] numbers) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        Future<Long> sum = pool.submit(() -> IntStream.of(numbers).asLongStream().sum());
        ScheduledExecutorService later = Executors.newScheduledThreadPool(1);
        later.scheduleAtFixedRate(() -> System.out.print(""), 1, 1, TimeUnit.MILLISECONDS);
        return sum.get();
    }
}
