// expect: DENIED; without: AC|TLE|MLE
// A finalizer that makes its object immortal and begets two more, so that the queue never empties.
class Solution {
    static final List<Object> GRAVES = new ArrayList<>();

    static class Hydra {
        final byte[] flesh = new byte[10_000];

        @Override
        public void finalize() throws Throwable {
            GRAVES.add(this);
            new Hydra();
            new Hydra();
            super.finalize();
        }
    }

    long total(int[] numbers) {
        new Hydra();
        for (int i = 0; i < 5; i++) System.gc();
        return IntStream.of(numbers).asLongStream().sum();
    }
}
