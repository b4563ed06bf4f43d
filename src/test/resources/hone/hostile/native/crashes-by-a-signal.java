// expect: DENIED; without: RTE; line: 7
// Sends itself the signal of a bad memory access, as if the JVM had a fault.
import sun.misc.Signal;

class Solution {
    long total(int[] numbers) throws Exception {
        Signal.handle(new Signal("ABRT"), sun.misc.SignalHandler.SIG_DFL);
        Signal.raise(new Signal("ABRT"));
        Thread.sleep(500);
        return 0;
    }
}
