// expect: RTE
// Resources that fail when they are closed, each suppressing the failure of the one before, and itself if it could.
class Solution {
    record Door(int n) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            IOException e = new IOException("door " + n);
            try {
                e.addSuppressed(e);
            } catch (IllegalArgumentException self) {
                e.addSuppressed(self);
            }
            throw e;
        }
    }

    long total(int[] numbers) throws IOException {
        try (Door a = new Door(1); Door b = new Door(2)) {
            return a.n() + b.n() + numbers[numbers.length];
        }
    }
}
