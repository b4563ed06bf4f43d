// expect: AC
// Interrupts its own thread before it returns, which is nobody's concern but its own.
class Solution {
    long total(int[] numbers) {
        Thread.currentThread().interrupt();
        return IntStream.of(numbers).asLongStream().sum();
    }
}
