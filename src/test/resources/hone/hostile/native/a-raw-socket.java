// expect: DENIED; without: RTE|AC
// Makes a socket by the number of the system call, and connects it to this machine.
import java.lang.foreign.*;
import java.lang.invoke.MethodHandle;

class Solution {
    long total(int[] numbers) {
        try {
            Linker c = Linker.nativeLinker();
            ValueLayout l = ValueLayout.JAVA_LONG;
            MethodHandle call = c.downcallHandle(
                    c.defaultLookup().findOrThrow("syscall"), FunctionDescriptor.of(l, l, l, l, l));
            long socket = (long) call.invokeExact(41L, 2L, 1L, 0L);
            MemorySegment address = Arena.global().allocate(16);
            address.set(ValueLayout.JAVA_SHORT, 0, (short) 2);
            address.set(ValueLayout.JAVA_BYTE, 2, (byte) ({{PORT}} >> 8));
            address.set(ValueLayout.JAVA_BYTE, 3, (byte) {{PORT}});
            address.set(ValueLayout.JAVA_INT, 4, 0x0100007F);
            long connected = (long) call.invokeExact(42L, socket, address.address(), 16L);
        } catch (Throwable e) {
            // not by this way
        }
        return Arrays.stream(numbers).asLongStream().sum();
    }
}
