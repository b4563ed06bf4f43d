// expect: TLE
// Two calls from each call, sixty deep.
class Solution {
    long total(int[] numbers) {
        return fib(60) % 7 + numbers.length;
    }

    private long fib(int n) {
        return n < 2 ? n : fib(n - 1) + fib(n - 2);
    }
}
