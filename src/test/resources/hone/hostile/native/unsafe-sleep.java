// expect: DENIED; without: TLE
// Parks its thread for ever by Unsafe, which takes no processor time at all.
class Solution {
    long total(int[] numbers) throws Exception {
        java.lang.reflect.Field field = sun.misc.Unsafe.class.getDeclaredField("theUnsafe");
        field.setAccessible(true);
        while (true) {
            ((sun.misc.Unsafe) field.get(null)).park(false, 0L);
        }
    }
}
