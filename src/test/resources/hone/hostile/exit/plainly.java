// expect: DENIED; without: RTE; line: 6
// Calls System.exit in the middle of the method.
class Solution {
    long total(int[] numbers) {
        if (numbers.length > 1) {
            System.exit(0);
        }
        return numbers.length == 0 ? 0 : numbers[0];
    }
}
