// expect: RTE; line: 6
// Throws exceptions that are each other's cause and suppressed by each other.
class Solution {
    long total(int[] numbers) {
        RuntimeException one = new RuntimeException("one");
        IllegalStateException two = new IllegalStateException("two", one);
        one.initCause(two);
        one.addSuppressed(two);
        two.addSuppressed(one);
        throw new ExceptionInInitializerError(two);
    }
}
