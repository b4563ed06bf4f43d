// expect: DENIED; without: RTE|TLE|AC; line: 7
// Sends itself the signal that stops a process, so that it neither runs nor ends.
import sun.misc.*;

class Solution {
    long total(int[] numbers) {
        Signal.handle(new Signal("TSTP"), SignalHandler.SIG_DFL);
        Signal.raise(new Signal("TSTP"));
        return Arrays.stream(numbers).asLongStream().sum();
    }
}
