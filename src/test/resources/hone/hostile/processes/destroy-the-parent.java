// expect: DENIED; without: RTE|AC; line: 5
// Ends its own parent, which is the app, through ProcessHandle.
class Solution {
    long total(int[] numbers) {
        ProcessHandle.current().parent().ifPresent(ProcessHandle::destroyForcibly);
        return IntStream.of(numbers).asLongStream().sum();
    }
}
