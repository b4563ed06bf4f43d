// expect: MLE
// One exception that suppresses all others, each with its stack trace.
class Solution {
    long total(int[] numbers) {
        RuntimeException first = new RuntimeException("first");
        while (true) first.addSuppressed(new IllegalStateException("next", new Error("cause")));
    }
}
