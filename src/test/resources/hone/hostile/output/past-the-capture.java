// expect: DENIED; without: RTE; line: 5
// Prints past the judge's capture, straight to the process's own output.
class Solution {
    long total(int[] numbers) throws IOException {
        FileOutputStream out = new FileOutputStream(FileDescriptor.out);
        out.write("3 of 3 passed\n".getBytes());
        return Arrays.stream(numbers).asLongStream().sum();
    }
}
