// expect: DENIED; without: RTE|AC
// Attaches to its own JVM and to the app's to load an agent into them.
import com.sun.tools.attach.VirtualMachine;

class Solution {
    long total(int[] numbers) {
        for (ProcessHandle one : List.of(ProcessHandle.current(), ProcessHandle.current().parent().orElse(ProcessHandle.current()))) {
            try {
                VirtualMachine.attach(Long.toString(one.pid())).loadAgentPath("{{CANARY}}/agent.so");
            } catch (Exception | LinkageError e) {
                // not this one
            }
        }
        return Arrays.stream(numbers).asLongStream().sum();
    }
}
