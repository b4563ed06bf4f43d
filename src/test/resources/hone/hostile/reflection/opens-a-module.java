// expect: DENIED; without: RTE|AC
// Tries to open the base module to itself, by all who may.
class Solution {
    long total(int[] numbers) {
        Module base = Object.class.getModule();
        Module own = getClass().getModule();
        try {
            base.addOpens("java.lang", own);
        } catch (RuntimeException e) {
            // only the base may
        }
        try {
            var opens = Module.class.getDeclaredMethod("implAddOpens", String.class, Module.class);
            opens.setAccessible(true);
            opens.invoke(base, "java.lang", own);
            return -1;
        } catch (ReflectiveOperationException | RuntimeException e) {
            return Arrays.stream(numbers).asLongStream().sum();
        }
    }
}
