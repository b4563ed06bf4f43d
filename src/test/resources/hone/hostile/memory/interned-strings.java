// expect: MLE
// Interns text upon text, which the JVM keeps in a table of its own, and holds on to it.
class Solution {
    static final ArrayDeque<String> KEPT = new ArrayDeque<>();

    long total(int[] numbers) {
        for (long i = 0; ; i++) {
            KEPT.push(("some text that is kept " + "x".repeat(500) + i).intern());
        }
    }
}
