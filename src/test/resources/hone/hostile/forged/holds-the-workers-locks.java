// expect: DENIED; without: TLE
// Takes the lock of the worker's captured output and never lets go of it.
class Solution {
    long total(int[] numbers) throws Exception {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            synchronized (thread) {
                thread.setName("mine");
            }
        }
        synchronized (System.out) {
            Thread.currentThread().join();
        }
        return 0;
    }
}
