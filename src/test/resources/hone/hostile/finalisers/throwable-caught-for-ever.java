// expect: TLE
// Whatever ends it is caught by an endless ladder of catch and finally that waits and begins anew.
class Solution {
    long total(int[] numbers) {
        try {
            while (true) {
                try {
                    Thread.sleep(1);
                    throw new ThreadDeath();
                } catch (Throwable t) {
                    synchronized (this) {
                        wait(1);
                    }
                }
            }
        } catch (Throwable t) {
            return total(numbers);
        } finally {
            while (true) {
                try {
                    Thread.sleep(1);
                } catch (InterruptedException e) {
                    continue;
                }
            }
        }
    }

    static class ThreadDeath extends Error {}
}
