// expect: DENIED; without: RTE|AC
// Leaves a shutdown hook behind that runs for ever, and answers rightly.
class Solution {
    long total(int[] numbers) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            while (true) {
                Runtime.getRuntime().halt(0);
            }
        }));
        return Arrays.stream(numbers).asLongStream().sum();
    }
}
