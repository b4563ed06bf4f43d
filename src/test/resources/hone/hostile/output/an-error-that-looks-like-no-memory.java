// expect: DENIED; without: RTE|MLE; line: 5
// Says on the process's own error stream that there is no memory, and exits.
class Solution {
    long total(int[] numbers) throws IOException {
        new FileOutputStream(FileDescriptor.err).write("OutOfMemoryError\n".getBytes());
        Runtime.getRuntime().halt(77);
        return 0;
    }
}
