// expect: DENIED; without: AC
// Phantom references in a queue, polled after every collection.
import java.lang.ref.*;

class Solution {
    long total(int[] numbers) throws InterruptedException {
        ReferenceQueue<Object> queue = new ReferenceQueue<>();
        List<PhantomReference<Object>> all = new ArrayList<>();
        for (int i = 0; i < 100; i++) all.add(new PhantomReference<>(new Object(), queue));
        System.gc();
        Reference<?> gone = queue.remove(100);
        return IntStream.of(numbers).asLongStream().sum() + (gone == null ? 0 : 0);
    }
}
