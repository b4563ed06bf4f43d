// expect: DENIED; without: TLE|RTE; profile: concurrency
// Lowers the priority of all other threads, tries to stop and suspend them, and spins at the highest.
class Solution {
    long total(int[] numbers) {
        for (Thread t : Thread.getAllStackTraces().keySet()) {
            if (t == Thread.currentThread()) continue;
            t.setPriority(Thread.MIN_PRIORITY);
            t.setUncaughtExceptionHandler((a, b) -> {});
            try {
                t.stop();
            } catch (UnsupportedOperationException e) {
                t.setName("stopped");
            }
        }
        Thread.currentThread().setPriority(Thread.MAX_PRIORITY);
        for (int i = 0; i < 8; i++) new Thread(() -> { while (true) Thread.onSpinWait(); }).start();
        while (true) Thread.onSpinWait();
    }
}
