// expect: DENIED; without: RTE; line: 9
// Ends the program in finally, when the answer is already there.
class Solution {
    long total(int[] numbers) {
        try {
            return IntStream.of(numbers).asLongStream().sum();
        } finally {
            System.out.println("bye");
            System.exit(0);
        }
    }
}
