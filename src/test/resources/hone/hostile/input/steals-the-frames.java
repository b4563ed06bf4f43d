// expect: DENIED; without: RTE|TLE; line: 5
// Reads the judge's own orders from the process's input.
class Solution {
    long total(int[] numbers) throws IOException {
        FileInputStream orders = new FileInputStream(FileDescriptor.in);
        byte[] next = orders.readNBytes(5);
        throw new IOException(Arrays.toString(next));
    }
}
