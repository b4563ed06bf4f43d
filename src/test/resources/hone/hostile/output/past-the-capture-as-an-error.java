// expect: DENIED; without: AC; line: 5
// Floods the process's own error stream, past the judge's capture.
class Solution {
    long total(int[] numbers) throws IOException {
        FileOutputStream out = new FileOutputStream(FileDescriptor.err);
        byte[] line = "java.lang.OutOfMemoryError: not really\n".repeat(100).getBytes();
        for (int i = 0; i < 2_000; i++) {
            out.write(line);
        }
        return Arrays.stream(numbers).asLongStream().sum();
    }
}
