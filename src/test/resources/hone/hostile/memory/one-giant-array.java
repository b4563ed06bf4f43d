// expect: MLE
// One array larger than the heap.
class Solution {
    long total(int[] numbers) {
        long[] memo = new long[100_000_000];
        return memo[numbers.length];
    }
}
