// expect: DENIED; without: RTE|AC; line: 5
// Closes the process's own input, so that the judge can say nothing more.
class Solution {
    long total(int[] numbers) throws IOException {
        new FileInputStream(FileDescriptor.in).close();
        return Arrays.stream(numbers).asLongStream().sum();
    }
}
