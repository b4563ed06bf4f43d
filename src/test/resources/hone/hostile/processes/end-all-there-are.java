// expect: DENIED; without: RTE|AC; line: 5
// Goes through all processes of the machine and ends every one that is not itself.
class Solution {
    long total(int[] numbers) {
        long self = ProcessHandle.current().pid();
        ProcessHandle.allProcesses().filter(p -> p.pid() != self && p.info().command().orElse("").contains("java"))
                .forEach(p -> {
                    try {
                        p.destroy();
                    } catch (RuntimeException e) {
                        // not that one
                    }
                });
        return IntStream.of(numbers).asLongStream().sum();
    }
}
