// expect: DENIED; without: RTE
// Fills memory outside the heap, where the limit of the heap does not count.
class Solution {
    long total(int[] numbers) throws Exception {
        java.lang.reflect.Field field = sun.misc.Unsafe.class.getDeclaredField("theUnsafe");
        field.setAccessible(true);
        sun.misc.Unsafe unsafe = (sun.misc.Unsafe) field.get(null);
        for (int i = 0; i < 200; i++) {
            long at = unsafe.allocateMemory(10 << 20);
            unsafe.setMemory(at, 10 << 20, (byte) 1);
        }
        return Arrays.stream(numbers).asLongStream().sum();
    }
}
