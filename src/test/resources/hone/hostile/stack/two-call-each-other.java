// expect: RTE
// Two methods that leave the end to each other, with a good many values on the stack between them.
class Solution {
    long total(int[] numbers) {
        return even(numbers.length + 1, 1, 2, 3, 4, 5, 6, 7) ? 1 : 0;
    }

    private boolean even(int n, long a, long b, long c, long d, double e, double f, double g) {
        return n == 0 || odd(n - 2, b, c, d, a, f + 1, g, e) || a == f;
    }

    private boolean odd(int n, long a, long b, long c, long d, double e, double f, double g) {
        return n == 0 || even(n - 1, a + 1, b, c, d, e, f, g) || b == g;
    }
}
