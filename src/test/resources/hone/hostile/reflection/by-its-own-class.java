// expect: DENIED; without: RTE|AC
// Gets at the members of the JDK's classes through getClass of an innocent object.
class Solution {
    long total(int[] numbers) {
        try {
            Object field = String.class.getDeclaredField("value");
            ((java.lang.reflect.Field) field).setAccessible(true);
            ((java.lang.reflect.Field) field).set("three", new byte[0]);
        } catch (ReflectiveOperationException | RuntimeException e) {
            // strings stay as they are
        }
        return Arrays.stream(numbers).asLongStream().sum();
    }
}
