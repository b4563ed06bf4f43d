// expect: DENIED; without: AC; line: 5
// Reads the worker's own classes as resources, to see how it is made.
class Solution {
    long total(int[] numbers) throws IOException {
        try (InputStream in = ClassLoader.getSystemResourceAsStream("hone/worker/CaseRunner.class")) {
            return in == null ? 0 : in.readAllBytes().length * 0L + Arrays.stream(numbers).asLongStream().sum();
        }
    }
}
