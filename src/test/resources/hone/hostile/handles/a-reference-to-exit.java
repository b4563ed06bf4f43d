// expect: DENIED; without: RTE; line: 5
// Hides the call of exit in a method reference that a stream applies.
class Solution {
    long total(int[] numbers) {
        IntStream.of(0).forEach(System::exit);
        return 0;
    }
}
