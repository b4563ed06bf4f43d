// expect: DENIED; without: RTE
// Combines handles until one of them opens and reads a file.
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

class Solution {
    long total(int[] numbers) throws Throwable {
        MethodHandles.Lookup lookup = MethodHandles.publicLookup();
        MethodHandle open = lookup.findConstructor(
                java.io.FileReader.class, MethodType.methodType(void.class, String.class));
        MethodHandle read = lookup.findVirtual(Reader.class, "read", MethodType.methodType(int.class));
        MethodHandle both = MethodHandles.filterArguments(
                read.asType(MethodType.methodType(int.class, java.io.FileReader.class)), 0, open);
        return (int) both.invokeExact("{{CANARY}}/victim.txt");
    }
}
