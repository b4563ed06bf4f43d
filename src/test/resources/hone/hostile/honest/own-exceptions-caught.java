// expect: AC
// Throws and catches exceptions of its own, with causes, suppressed ones and finally.
class Solution {
    static class Missing extends Exception {
        final int at;

        Missing(int at, Throwable cause) {
            super("nothing at " + at, cause);
            this.at = at;
        }
    }

    static final class Door implements AutoCloseable {
        private final List<String> log;

        Door(List<String> log) {
            this.log = log;
        }

        @Override
        public void close() throws IOException {
            log.add("closed");
            throw new IOException("it squeaks");
        }
    }

    long total(int[] numbers) {
        List<String> log = new ArrayList<>();
        long sum = 0;
        int i = 0;
        while (true) {
            try {
                sum += at(numbers, i++);
            } catch (Missing e) {
                log.add(e.getMessage() + " " + e.getCause().getClass().getSimpleName());
                break;
            } finally {
                log.add("step");
            }
        }
        try (Door door = new Door(log)) {
            throw new IllegalStateException("inside");
        } catch (IllegalStateException | IOException e) {
            log.add(e.getSuppressed()[0].getMessage());
        }
        if (!log.contains("it squeaks")) return -1;
        return sum;
    }

    private static int at(int[] numbers, int i) throws Missing {
        try {
            return numbers[i];
        } catch (ArrayIndexOutOfBoundsException e) {
            throw new Missing(i, e);
        }
    }
}
