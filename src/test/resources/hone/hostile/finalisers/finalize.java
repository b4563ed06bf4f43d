// expect: DENIED; without: AC; line: 7
// A finalizer that spins on the JVM's own thread.
class Solution {
    static class Dying {
        @Override
        protected void finalize() {
            while (true) Thread.onSpinWait();
        }
    }

    long total(int[] numbers) {
        for (int i = 0; i < 1000; i++) new Dying();
        System.gc();
        return IntStream.of(numbers).asLongStream().sum();
    }
}
