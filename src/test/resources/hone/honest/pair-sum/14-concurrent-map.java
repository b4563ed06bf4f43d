// style: java.util.concurrent out of habit: a concurrent map, atomics and a lock on one thread
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Solution {
    private final ConcurrentMap<Long, Integer> seen = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicReference<int[]> answer = new AtomicReference<>();
    private final Lock lock = new ReentrantLock();

    public int[] pairSum(int[] numbers, int target) {
        lock.lock();
        try {
            while (answer.get() == null) {
                int i = next.getAndIncrement();
                Integer partner = seen.get((long) target - numbers[i]);
                if (partner != null) {
                    answer.compareAndSet(null, new int[] {partner, i});
                }
                seen.putIfAbsent((long) numbers[i], i);
            }
            return answer.get();
        } finally {
            lock.unlock();
        }
    }
}
