// expect: DENIED; without: AC
// Changes the cached Integers, so that 6 is no longer what it was.
import java.lang.reflect.Field;

class Solution {
    long total(int[] numbers) {
        try {
            Class<?> cache = Class.forName("java.lang.Integer$IntegerCache");
            Field field = cache.getDeclaredField("cache");
            field.setAccessible(true);
            Integer[] all = (Integer[]) field.get(null);
            Arrays.fill(all, all[128 + 6]);
        } catch (ReflectiveOperationException | RuntimeException e) {
            // numbers are numbers
        }
        return Arrays.stream(numbers).asLongStream().sum();
    }
}
