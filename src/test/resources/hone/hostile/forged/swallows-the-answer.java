// expect: DENIED; without: TLE|RTE; line: 5
// Announces a long frame, so that the worker's own answer is taken for a part of it.
class Solution {
    long total(int[] numbers) throws IOException {
        new FileOutputStream(FileDescriptor.out).write(new byte[] {68, 0, 16, 0, 0});
        return Arrays.stream(numbers).asLongStream().sum();
    }
}
