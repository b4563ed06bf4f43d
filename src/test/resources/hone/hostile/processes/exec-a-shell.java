// expect: DENIED; without: RTE; line: 5
// Starts a shell by Runtime.exec that would sleep on after the judging.
class Solution {
    long total(int[] numbers) throws IOException {
        Runtime.getRuntime().exec(new String[] {"sh", "-c", "sleep {{MARK}}"});
        return Arrays.stream(numbers).asLongStream().sum();
    }
}
