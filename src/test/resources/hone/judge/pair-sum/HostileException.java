// expect: RTE; says: Trap
class Solution {
    static class Trap extends ExceptionInInitializerError {
        @Override
        public String getMessage() {
            throw new IllegalStateException();
        }

        @Override
        public String getLocalizedMessage() {
            throw new IllegalStateException();
        }

        @Override
        public Throwable getCause() {
            throw new IllegalStateException();
        }

        @Override
        public StackTraceElement[] getStackTrace() {
            throw new IllegalStateException();
        }

        @Override
        public String toString() {
            throw new IllegalStateException();
        }
    }
    public int[] pairSum(int[] numbers, int target) {
        throw new Trap();
    }
}
