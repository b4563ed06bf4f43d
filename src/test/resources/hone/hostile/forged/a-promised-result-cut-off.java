// expect: DENIED; without: RTE; line: 5
// Sends the head of a result and halts, as if the worker had died while it spoke.
class Solution {
    long total(int[] numbers) throws IOException {
        new FileOutputStream(FileDescriptor.out).write(new byte[] {67, 0, 0, 0, 40, 1, 1});
        Runtime.getRuntime().halt(0);
        return 0;
    }
}
