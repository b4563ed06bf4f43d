// expect: DENIED; without: RTE|TLE
// Sends frames that are each as large as is just taken, to fill the app's memory.
class Solution {
    long total(int[] numbers) throws IOException {
        DataOutputStream out = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
        byte[] mebibyte = new byte[1 << 20];
        for (int i = 0; i < 10; i++) {
            out.writeByte(67);
            out.writeInt(24 << 20);
            for (int j = 0; j < 24; j++) {
                out.write(mebibyte);
            }
        }
        return 0;
    }
}
