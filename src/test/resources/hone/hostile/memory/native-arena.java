// expect: DENIED; without: MLE
// Memory outside the heap by an arena that is never closed.
import java.lang.foreign.*;

class Solution {
    long total(int[] numbers) {
        Arena arena = Arena.global();
        long sum = 0;
        while (true) {
            MemorySegment more = arena.allocate(64L << 20);
            for (long i = 0; i < more.byteSize(); i += 4096) more.set(ValueLayout.JAVA_BYTE, i, (byte) 1);
            sum += more.byteSize();
        }
    }
}
