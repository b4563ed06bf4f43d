// expect: DENIED; without: RTE; line: 5
// Halts the JVM, so that not even the hooks run.
class Solution {
    public long total(int[] numbers) {
        Runtime.getRuntime().halt(42);
        return 0;
    }
}
