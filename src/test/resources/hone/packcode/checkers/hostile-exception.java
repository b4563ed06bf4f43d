// expect: INTERNAL; says: Odd
public class Checker {
    static class Odd extends RuntimeException {
        @Override
        public String getMessage() {
            throw new Odd();
        }

        @Override
        public StackTraceElement[] getStackTrace() {
            throw new Odd();
        }

        @Override
        public synchronized Throwable getCause() {
            return this;
        }

        @Override
        public String toString() {
            return null;
        }
    }

    public static String check(Object[] input, Object expected, Object actual) {
        throw new Odd();
    }
}
