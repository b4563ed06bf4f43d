// expect: DENIED; without: RTE|TLE; line: 5
// Sends small frames as fast as it can.
class Solution {
    long total(int[] numbers) throws IOException {
        FileOutputStream out = new FileOutputStream(FileDescriptor.out);
        byte[] frames = new byte[5 * 1000];
        for (int i = 0; i < frames.length; i += 5) {
            frames[i] = 66;
        }
        while (true) {
            out.write(frames);
        }
    }
}
