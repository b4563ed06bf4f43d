// expect: DENIED; without: RTE; line: 5
// Announces a frame of less than no bytes.
class Solution {
    long total(int[] numbers) throws IOException {
        new FileOutputStream(FileDescriptor.out).write(new byte[] {68, -1, -1, -1, -1});
        return 0;
    }
}
