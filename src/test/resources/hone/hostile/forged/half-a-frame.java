// expect: DENIED; without: TLE; line: 5
// Sends the beginning of a frame, and then nothing more for ever.
class Solution {
    long total(int[] numbers) throws Exception {
        new FileOutputStream(FileDescriptor.out).write(new byte[] {67, 0, 0, 1, 0, 14, 0});
        Thread.sleep(1_000_000_000L);
        return 0;
    }
}
