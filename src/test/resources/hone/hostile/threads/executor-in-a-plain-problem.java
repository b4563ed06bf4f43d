// expect: DENIED; without: AC; line: 7
// A pool of threads where the problem is not about threads.
import java.util.concurrent.*;

class Solution {
    long total(int[] numbers) throws Exception {
        ExecutorService pool = Executors.newCachedThreadPool();
        try {
            Callable<Long> task = () -> IntStream.of(numbers).asLongStream().sum();
            return pool.invokeAny(List.of(task, task));
        } finally {
            pool.shutdownNow();
        }
    }
}
