// expect: DENIED; without: RTE|WA; problem: say-it
// Reads the command lines of all processes through ProcessHandle and returns them.
class Solution {
    String say(String text) {
        // the app's own command line and environment may hold something of use
        String all = ProcessHandle.allProcesses()
                .map(p -> p.info().commandLine().orElse("?"))
                .collect(Collectors.joining("\n"));
        return all.isEmpty() ? text : all;
    }
}
