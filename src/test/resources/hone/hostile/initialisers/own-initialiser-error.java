// expect: RTE
// Throws an ExceptionInInitializerError of its own whose cause is itself, and whose message fails.
class Solution {
    static class Mine extends ExceptionInInitializerError {
        @Override
        public Throwable getCause() {
            return this;
        }

        @Override
        public String getMessage() {
            throw new Mine();
        }

        @Override
        public StackTraceElement[] getStackTrace() {
            return new StackTraceElement[] {null, new StackTraceElement("Solution", "no\nsuch", "/etc/passwd", -77)};
        }
    }

    long total(int[] numbers) {
        throw new Mine();
    }
}
