// expect: TLE
// Waits in a queue for a weak reference to an object that it still holds.
import java.lang.ref.*;

class Solution {
    static final Object HELD = new Object();

    long total(int[] numbers) throws InterruptedException {
        ReferenceQueue<Object> queue = new ReferenceQueue<>();
        WeakReference<Object> weak = new WeakReference<>(HELD, queue);
        queue.remove();
        return weak.get() == null ? 1 : 0;
    }
}
