// expect: RTE; line: 4
// Every object makes another one of its kind, in a field initialiser.
class Solution {
    private final Solution inner = new Solution();

    long total(int[] numbers) {
        return inner.total(numbers);
    }
}
