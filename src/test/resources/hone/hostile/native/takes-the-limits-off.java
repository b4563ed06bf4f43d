// expect: DENIED; without: RTE|AC
// Raises its own limits by prlimit and asks the kernel by prctl and ptrace for what it was denied.
import java.lang.foreign.*;

class Solution {
    static long syscall(long... words) throws Throwable {
        Linker linker = Linker.nativeLinker();
        ValueLayout[] layouts = new ValueLayout[words.length];
        Arrays.fill(layouts, ValueLayout.JAVA_LONG);
        var handle = linker.downcallHandle(
                linker.defaultLookup().findOrThrow("syscall"), FunctionDescriptor.of(ValueLayout.JAVA_LONG, layouts));
        return (long) handle.invokeWithArguments(Arrays.stream(words).boxed().toArray());
    }

    long total(int[] numbers) {
        try {
            MemorySegment unlimited = Arena.global().allocate(16, 8);
            unlimited.fill((byte) -1);
            for (long limit = 0; limit < 16; limit++) {
                syscall(302, 0, limit, unlimited.address(), 0);
            }
            syscall(157, 38, 0, 0, 0, 0);
            syscall(157, 22, 0, 0, 0, 0);
            syscall(101, 16, syscall(110), 0, 0);
        } catch (Throwable e) {
            // the limits stay
        }
        return Arrays.stream(numbers).asLongStream().sum();
    }
}
