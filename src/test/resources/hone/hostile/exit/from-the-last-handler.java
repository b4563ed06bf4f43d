// expect: DENIED; without: RTE
// Installs an uncaught-exception handler that exits, and throws.
class Solution {
    long total(int[] numbers) {
        Thread.currentThread().setUncaughtExceptionHandler((thread, e) -> System.exit(0));
        throw new IllegalStateException("over to the handler");
    }
}
