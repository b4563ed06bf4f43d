// expect: TLE; profile: concurrency
// Two threads take two locks in different orders, and a barrier makes sure of it.
import java.util.concurrent.CyclicBarrier;

class Solution {
    private final Object left = new Object(), right = new Object();
    private final CyclicBarrier both = new CyclicBarrier(2);

    long total(int[] numbers) throws Exception {
        Thread other = new Thread(() -> take(right, left));
        other.start();
        take(left, right);
        other.join();
        return 0;
    }

    private void take(Object first, Object second) {
        synchronized (first) {
            try {
                both.await();
            } catch (Exception e) {
                return;
            }
            synchronized (second) {
                System.out.println("never");
            }
        }
    }
}
