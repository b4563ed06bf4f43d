// expect: AC; profile: concurrency
// Two hundred virtual threads add to one LongAdder and are waited for.
import java.util.concurrent.*;
import java.util.concurrent.atomic.LongAdder;

class Solution {
    public long total(int[] numbers) {
        LongAdder sum = new LongAdder();
        try (var each = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 200; i++) {
                int at = i;
                each.submit(() -> {
                    if (at < numbers.length) sum.add(numbers[at]);
                });
            }
        }
        return sum.sum();
    }
}
