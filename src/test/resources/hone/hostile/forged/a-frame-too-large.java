// expect: DENIED; without: RTE; line: 5
// Announces a frame of two thousand MiB.
class Solution {
    long total(int[] numbers) throws IOException {
        new FileOutputStream(FileDescriptor.out).write(new byte[] {67, 127, -1, -1, -1, 0});
        return 0;
    }
}
