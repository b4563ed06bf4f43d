// expect: DENIED; without: RTE; problem: say-it
// Opens and reads a file by the C library.
import java.lang.foreign.*;

class Solution {
    String say(String text) throws Throwable {
        Linker c = Linker.nativeLinker();
        Arena arena = Arena.global();
        var open = c.downcallHandle(
                c.defaultLookup().findOrThrow("open"),
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT));
        var read = c.downcallHandle(
                c.defaultLookup().findOrThrow("read"),
                FunctionDescriptor.of(
                        ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG));
        int file = (int) open.invokeExact(arena.allocateFrom("{{CANARY}}/victim.txt"), 0);
        MemorySegment bytes = arena.allocate(100);
        long length = (long) read.invokeExact(file, bytes, 99L);
        return length < 0 ? text : bytes.getString(0);
    }
}
