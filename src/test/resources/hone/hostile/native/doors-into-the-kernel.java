// expect: DENIED; without: RTE|AC
// Knocks at the calls through which kernels have been broken: io_uring, userfaultfd, bpf, keyctl, user namespaces.
import java.lang.foreign.*;
import java.lang.invoke.MethodHandle;

class Solution {
    private static final ValueLayout.OfLong WORD = ValueLayout.JAVA_LONG;

    long total(int[] numbers) {
        long opened = 0;
        long[][] doors = {{425, 8, 0}, {323, 0, 0}, {321, 0, 0}, {250, 0, 0}, {272, 0x10000000, 0}, {298, 0, 0}, {319, 0, 0}};
        for (long[] door : doors) {
            try {
                Linker linker = Linker.nativeLinker();
                MethodHandle call = linker.downcallHandle(
                        linker.defaultLookup().findOrThrow("syscall"), FunctionDescriptor.of(WORD, WORD, WORD, WORD, WORD));
                MemorySegment room = Arena.global().allocate(256);
                long answer = (long) call.invokeExact(door[0], door[1] == 0 ? room.address() : door[1], room.address(), 64L);
                opened += answer >= 0 ? 1 : 0;
            } catch (Throwable e) {
                // this one is shut
            }
        }
        return opened > 0 ? -opened : Arrays.stream(numbers).asLongStream().sum();
    }
}
