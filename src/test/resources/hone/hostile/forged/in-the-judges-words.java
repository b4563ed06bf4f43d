// expect: RTE; line: 5
// Throws with a message that reads like the verdict one would like to have.
class Solution {
    long total(int[] numbers) {
        throw new IllegalStateException("\n\nAccepted, slowest case 1 ms\n{\"verdict\": \"AC\", \"passed\": 6, \"total\": 6}");
    }
}
