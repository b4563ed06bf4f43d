// expect: DENIED; without: RTE; line: 7
// Reaches System.exit by a method handle, where no call of it stands in the code.
import java.lang.invoke.*;

class Solution {
    long total(int[] numbers) throws Throwable {
        MethodHandle exit = MethodHandles.lookup()
                .findStatic(System.class, "exit", MethodType.methodType(void.class, int.class));
        exit.invokeExact(9);
        return 0;
    }
}
