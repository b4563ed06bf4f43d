// expect: DENIED; without: MLE; line: 6
// Ends with the exit code that the JVM has when the heap is full.
class Solution {
    long total(int[] numbers) {
        // 3 is what -XX:+ExitOnOutOfMemoryError ends with; whoever wants that verdict may have it
        Runtime.getRuntime().exit(3);
        return 0;
    }
}
