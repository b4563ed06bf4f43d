// expect: RTE; profile: concurrency
// The case's thread fails while a helper is still working on the right answer.
class Solution {
    static long sum;

    long total(int[] numbers) {
        Thread helper = new Thread(() -> sum = IntStream.of(numbers).asLongStream().sum());
        helper.start();
        throw new IllegalStateException("the helper has it");
    }
}
