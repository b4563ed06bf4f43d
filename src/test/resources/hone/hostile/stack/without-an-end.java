// expect: RTE; line: 5
// Recursion that forgot its end.
class Solution {
    long total(int[] numbers) {
        return total(numbers) + 1;
    }
}
