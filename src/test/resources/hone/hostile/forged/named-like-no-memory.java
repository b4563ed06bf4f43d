// expect: RTE
// Throws its own exception that is named as the JVM's for a full heap.
class Solution {
    static class OutOfMemoryError extends RuntimeException {
        OutOfMemoryError() {
            super("java.lang.OutOfMemoryError: Java heap space");
        }
    }

    long total(int[] numbers) {
        throw new OutOfMemoryError();
    }
}
