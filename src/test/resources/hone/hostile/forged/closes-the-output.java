// expect: DENIED; without: RTE; line: 5
// Closes the process's output, on which the answer is waited for, and goes on.
class Solution {
    long total(int[] numbers) throws Exception {
        new FileOutputStream(FileDescriptor.out).close();
        Thread.sleep(100_000);
        return Arrays.stream(numbers).asLongStream().sum();
    }
}
