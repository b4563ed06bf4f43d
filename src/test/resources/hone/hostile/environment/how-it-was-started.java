// expect: DENIED; without: WA; problem: words-back; line: 7
// Returns the arguments that the worker's JVM was started with.
import java.lang.management.ManagementFactory;

class Solution {
    List<String> words(List<String> in) {
        return ManagementFactory.getRuntimeMXBean().getInputArguments();
    }
}
