// expect: MLE
// A number of two thousand million bits.
class Solution {
    long total(int[] numbers) {
        return BigInteger.ONE.shiftLeft(Integer.MAX_VALUE - 64).bitLength();
    }
}
