// expect: DENIED; without: RTE|AC
// Sends the app a SIGKILL by kill, tgkill and a process's own descriptor, whichever is there.
import java.lang.foreign.*;
import java.lang.invoke.MethodHandle;

class Solution {
    private static long call(long number, long... a) {
        try {
            Linker linker = Linker.nativeLinker();
            ValueLayout l = ValueLayout.JAVA_LONG;
            MethodHandle syscall = linker.downcallHandle(
                    linker.defaultLookup().findOrThrow("syscall"), FunctionDescriptor.of(l, l, l, l, l, l));
            return (long) syscall.invokeExact(number, a[0], a[1], a[2], a[3]);
        } catch (Throwable e) {
            return -1;
        }
    }

    long total(int[] numbers) {
        long app = call(110, 0, 0, 0, 0);
        if (app > 1) {
            call(62, app, 9, 0, 0);
            call(234, app, app, 9, 0);
            long descriptor = call(434, app, 0, 0, 0);
            call(424, descriptor, 9, 0, 0);
        }
        return Arrays.stream(numbers).asLongStream().sum();
    }
}
