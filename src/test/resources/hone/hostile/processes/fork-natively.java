// expect: DENIED; without: RTE
// Forks through the foreign function interface, so that no Java class starts anything.
import java.lang.foreign.*;
import java.lang.invoke.MethodHandle;

class Solution {
    long total(int[] numbers) throws Throwable {
        Linker linker = Linker.nativeLinker();
        MethodHandle fork = linker.downcallHandle(
                linker.defaultLookup().findOrThrow("fork"), FunctionDescriptor.of(ValueLayout.JAVA_INT));
        if ((int) fork.invokeExact() == 0) {
            while (true) {
                Thread.sleep(1000);
            }
        }
        return Arrays.stream(numbers).asLongStream().sum();
    }
}
