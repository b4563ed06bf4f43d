// expect: TLE
// A resource whose close never returns, after the answer has been made.
class Solution {
    record Door(int n) implements AutoCloseable {
        @Override
        public void close() {
            while (n >= 0) Thread.onSpinWait();
        }
    }

    long total(int[] numbers) {
        try (Door door = new Door(1)) {
            return IntStream.of(numbers).asLongStream().sum() + door.n() - 1;
        }
    }
}
