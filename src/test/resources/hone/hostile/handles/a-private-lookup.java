// expect: DENIED; without: RTE|AC
// Asks for a private lookup in the worker's class, which is in no module that would forbid it.
import java.lang.invoke.*;

class Solution {
    long total(int[] numbers) throws Throwable {
        Class<?> runner = ClassLoader.getSystemClassLoader().loadClass("hone.worker.CaseRunner");
        MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(runner, MethodHandles.lookup());
        VarHandle stack = lookup.findStaticVarHandle(runner, "STACK", long.class);
        try {
            stack.set(1L);
        } catch (UnsupportedOperationException e) {
            // final
        }
        return Arrays.stream(numbers).asLongStream().sum();
    }
}
