// expect: AC
// Overflows the stack once, catches that, and does it properly.
class Solution {
    long total(int[] numbers) {
        try {
            return bad(numbers, 0);
        } catch (StackOverflowError e) {
            long sum = 0;
            for (int n : numbers) sum += n;
            return sum;
        }
    }

    private long bad(int[] numbers, int i) {
        return (i < numbers.length ? numbers[i] : 0) + bad(numbers, i + 1);
    }
}
