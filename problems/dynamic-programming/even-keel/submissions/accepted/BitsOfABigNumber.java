// time: n^2; space: n
class Solution {
    public boolean balanced(int[] crates) {
        BigInteger sums = BigInteger.ONE;
        int total = 0;
        for (int crate : crates) {
            sums = sums.or(sums.shiftLeft(crate));
            total += crate;
        }
        return total % 2 == 0 && sums.testBit(total / 2);
    }
}
