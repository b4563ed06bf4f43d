// expect: RTE
// Two methods that leave the end to each other.
class Solution {
    long total(int[] numbers) {
        return even(numbers.length + 1) ? 1 : 0;
    }

    private boolean even(int n) {
        return n == 0 || odd(n - 2);
    }

    private boolean odd(int n) {
        return n == 0 || even(n - 1);
    }
}
