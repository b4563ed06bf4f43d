// expect: DENIED; without: RTE; line: 5
// Sends the frame by which a worker says that it has started.
class Solution {
    long total(int[] numbers) throws IOException {
        new FileOutputStream(FileDescriptor.out).write(new byte[] {65, 0, 0, 0, 1, 2});
        return Arrays.stream(numbers).asLongStream().sum();
    }
}
