// expect: TLE
// Throws an exception whose stack trace is endless work.
class Solution {
    static class Maze extends Error {
        @Override
        public StackTraceElement[] getStackTrace() {
            for (int i = 0; ; i++) {
                if (i < 0) i = 0;
            }
        }
    }

    long total(int[] numbers) {
        throw new Maze();
    }
}
