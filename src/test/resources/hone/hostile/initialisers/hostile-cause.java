// expect: TLE
// Fails to initialise because of an exception that spins when it is asked anything.
class Solution {
    static class Cause extends RuntimeException {
        @Override
        public String getMessage() {
            while (!Thread.interrupted()) Thread.yield();
            return "";
        }

        @Override
        public StackTraceElement[] getStackTrace() {
            while (!Thread.interrupted()) Thread.yield();
            return null;
        }

        @Override
        public synchronized Throwable getCause() {
            while (!Thread.interrupted()) Thread.yield();
            return this;
        }
    }

    static {
        if (true) throw new Cause();
    }

    long total(int[] numbers) {
        return 0;
    }
}
