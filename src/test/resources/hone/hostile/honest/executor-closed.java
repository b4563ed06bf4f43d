// expect: AC; profile: concurrency
// An executor in a try block, which waits for its tasks and closes it.
import java.util.concurrent.*;

class Solution {
    public long total(int[] numbers) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(3)) {
            List<Future<Long>> parts = new ArrayList<>();
            for (int n : numbers) {
                parts.add(pool.submit(() -> (long) n));
            }
            long sum = 0;
            for (Future<Long> part : parts) sum += part.get();
            return sum;
        }
    }
}
