// expect: DENIED; without: RTE
// Writes to address 0 by Unsafe, which brings a JVM down.
import sun.misc.Unsafe;

class Solution {
    long total(int[] numbers) throws Exception {
        var field = Unsafe.class.getDeclaredField("theUnsafe");
        field.setAccessible(true);
        ((Unsafe) field.get(null)).putLong(0L, 1L);
        return 0;
    }
}
