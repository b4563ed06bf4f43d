// expect: DENIED; without: RTE|AC
// Has the management server open the private parts of the JDK and call native code on its behalf.
import java.lang.foreign.*;
import javax.management.*;
import javax.management.modelmbean.*;

class Solution {
    long total(int[] numbers) {
        try {
            Linker linker = Linker.nativeLinker();
            StandardMBean bean = new StandardMBean(linker, Linker.class, false);
            Object[] arguments = {
                linker.defaultLookup().findOrThrow("getpid"),
                FunctionDescriptor.of(ValueLayout.JAVA_INT),
                new Linker.Option[0]
            };
            String[] types = {
                "java.lang.foreign.MemorySegment",
                "java.lang.foreign.FunctionDescriptor",
                Linker.Option[].class.getName()
            };
            Object handle = bean.invoke("downcallHandle", arguments, types);
            return -(int) ((java.lang.invoke.MethodHandle) handle).invokeExact();
        } catch (Throwable e) {
            return Arrays.stream(numbers).asLongStream().sum();
        }
    }
}
