// expect: DENIED; without: RTE
// Declares a native method and hopes that somebody has its body.
class Solution {
    private static native long sum(int[] numbers);

    long total(int[] numbers) {
        return sum(numbers);
    }
}
