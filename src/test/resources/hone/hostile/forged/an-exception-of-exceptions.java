// expect: RTE
// Throws an exception whose every method throws another one.
class Solution {
    static class Bomb extends Error {
        @Override
        public String getMessage() {
            throw new Bomb();
        }

        @Override
        public String toString() {
            throw new Bomb();
        }

        @Override
        public StackTraceElement[] getStackTrace() {
            throw new Bomb();
        }

        @Override
        public Throwable getCause() {
            throw new Bomb();
        }

        @Override
        public Throwable fillInStackTrace() {
            return null;
        }
    }

    long total(int[] numbers) {
        throw new Bomb();
    }
}
