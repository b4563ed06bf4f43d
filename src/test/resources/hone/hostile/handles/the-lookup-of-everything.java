// expect: DENIED; without: RTE|AC
// Takes the trusted lookup, which may do all, out of its field.
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Field;

class Solution {
    long total(int[] numbers) {
        try {
            Field field = MethodHandles.Lookup.class.getDeclaredField("IMPL_LOOKUP");
            field.setAccessible(true);
            MethodHandles.Lookup all = (MethodHandles.Lookup) field.get(null);
            all.findStatic(Runtime.class, "getRuntime", java.lang.invoke.MethodType.methodType(Runtime.class));
            return -1;
        } catch (ReflectiveOperationException | RuntimeException e) {
            return Arrays.stream(numbers).asLongStream().sum();
        }
    }
}
