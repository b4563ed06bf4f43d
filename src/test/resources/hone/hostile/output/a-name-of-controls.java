// expect: RTE; line: 7
// Throws an exception of which the message would rewrite the line it is shown on.
class Solution {
    static class \u0430ccepted extends RuntimeException {}

    long total(int[] numbers) {
        throw new IllegalStateException("\r\u001b[1A\u001b[2KAccepted\u202e", new \u0430ccepted());
    }
}
