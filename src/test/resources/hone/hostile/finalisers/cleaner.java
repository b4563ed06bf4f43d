// expect: DENIED; without: AC
// A cleaner runs its action on a thread of the JVM when the object is gone.
import java.lang.ref.Cleaner;

class Solution {
    static final Cleaner CLEANER = Cleaner.create();
    static volatile int runs;

    long total(int[] numbers) throws InterruptedException {
        for (int i = 0; i < 10; i++) {
            CLEANER.register(new Object(), () -> {
                while (true) runs++;
            });
        }
        System.gc();
        Thread.sleep(20);
        return IntStream.of(numbers).asLongStream().sum();
    }
}
