// expect: AC; profile: concurrency
// A thread dies by an exception whose handler throws on, and whose message and trace are hostile too.
class Solution {
    static class Odd extends Error {
        @Override
        public String toString() {
            throw this;
        }

        @Override
        public StackTraceElement[] getStackTrace() {
            throw this;
        }

        @Override
        public void printStackTrace(PrintStream s) {
            while (true) Thread.onSpinWait();
        }
    }

    long total(int[] numbers) throws InterruptedException {
        Thread handled = new Thread(() -> {
            throw new Odd();
        });
        handled.setUncaughtExceptionHandler((t, e) -> {
            throw (Odd) e;
        });
        handled.start();
        new Thread(() -> {
            throw new Odd();
        }).start();
        handled.join();
        return IntStream.of(numbers).asLongStream().sum();
    }
}
