// expect: DENIED; without: AC
// A recursive task on a pool of its own.
import java.util.concurrent.*;

class Solution {
    static class Part extends RecursiveTask<Long> {
        private final int[] numbers;
        private final int from, to;

        Part(int[] numbers, int from, int to) {
            this.numbers = numbers;
            this.from = from;
            this.to = to;
        }

        @Override
        protected Long compute() {
            if (to - from < 2) return from < to ? (long) numbers[from] : 0L;
            Part left = new Part(numbers, from, (from + to) / 2);
            left.fork();
            return new Part(numbers, (from + to) / 2, to).compute() + left.join();
        }
    }

    long total(int[] numbers) {
        return new ForkJoinPool(4).invoke(new Part(numbers, 0, numbers.length));
    }
}
