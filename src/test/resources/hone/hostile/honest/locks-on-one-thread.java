// expect: AC
// Uses atomics, locks, synchronized and a ThreadLocal although there is but one thread.
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

class Solution {
    private static final ThreadLocal<long[]> CELL = ThreadLocal.withInitial(() -> new long[1]);
    private final AtomicLong sum = new AtomicLong();
    private final ReentrantLock lock = new ReentrantLock(true);
    private final Map<Integer, Integer> counts = new ConcurrentHashMap<>();

    public synchronized long total(int[] numbers) throws InterruptedException {
        for (int n : numbers) {
            lock.lock();
            try {
                sum.addAndGet(n);
                CELL.get()[0] += n;
                counts.merge(n, 1, Integer::sum);
            } finally {
                lock.unlock();
            }
        }
        Thread.sleep(1);
        wait(1);
        long byCounts = counts.entrySet().stream().mapToLong(e -> (long) e.getKey() * e.getValue()).sum();
        return byCounts == CELL.get()[0] ? sum.get() : -1;
    }
}
