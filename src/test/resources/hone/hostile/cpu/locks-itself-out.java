// expect: TLE
// A lock that the same thread cannot take twice.
import java.util.concurrent.locks.StampedLock;

class Solution {
    long total(int[] numbers) {
        StampedLock lock = new StampedLock();
        long stamp = lock.writeLock();
        long again = lock.writeLock();
        return stamp + again;
    }
}
