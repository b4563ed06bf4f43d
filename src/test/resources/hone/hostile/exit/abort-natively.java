// expect: DENIED; without: RTE
// Calls the C library's abort, which ends the process by a signal.
import java.lang.foreign.*;

class Solution {
    long total(int[] numbers) throws Throwable {
        Linker linker = Linker.nativeLinker();
        linker.downcallHandle(linker.defaultLookup().findOrThrow("abort"), FunctionDescriptor.ofVoid()).invokeExact();
        return 0;
    }
}
