// expect: RTE
// Throws an exception without a stack trace, without a message and with null in the place of both.
class Solution {
    static class Bare extends Exception {
        Bare() {
            super(null, null, false, false);
        }

        @Override
        public StackTraceElement[] getStackTrace() {
            return null;
        }

        @Override
        public String getMessage() {
            return null;
        }
    }

    long total(int[] numbers) throws Exception {
        throw new Bare();
    }
}
