// expect: AC
// Recursion 50,000 calls deep, with a few locals in every frame, is legal.
class Solution {
    long total(int[] numbers) {
        if (depth(50_000, 1L, 0.5) != 50_000) {
            return -1;
        }
        return sum(numbers, 0);
    }

    private int depth(int left, long product, double noise) {
        if (left == 0) {
            return 0;
        }
        long next = product * 31 + left;
        int below = depth(left - 1, next, noise * 1.0001);
        return below + 1;
    }

    private long sum(int[] numbers, int from) {
        return from == numbers.length ? 0 : numbers[from] + sum(numbers, from + 1);
    }
}
