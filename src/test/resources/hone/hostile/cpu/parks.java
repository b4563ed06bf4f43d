// expect: TLE; profile: concurrency
// Parks its thread, again whenever it wakes.
import java.util.concurrent.locks.LockSupport;

class Solution {
    long total(int[] numbers) {
        while (true) LockSupport.park(this);
    }
}
