// expect: DENIED; without: RTE|AC; line: 5
// Finds the app's other children, the compile worker and the standbys, and ends them.
class Solution {
    long total(int[] numbers) {
        ProcessHandle self = ProcessHandle.current();
        ProcessHandle.allProcesses()
                .filter(p -> p.pid() != self.pid() && p.parent().equals(self.parent()))
                .forEach(p -> {
                    try {
                        p.destroyForcibly();
                    } catch (RuntimeException e) {
                        // not that one
                    }
                });
        return IntStream.of(numbers).asLongStream().sum();
    }
}
