// input: int n
// time: n^2
// space: n^2
// tags: library, big-integer, space, jdk-cost
// why: power k has about 1.6 k bits, each is computed by one multiplication with a small number and kept
class Solution {
    public int solve(int n) {
        List<BigInteger> powers = new ArrayList<>();
        BigInteger three = BigInteger.valueOf(3);
        BigInteger p = BigInteger.ONE;
        for (int i = 0; i < n; i++) {
            powers.add(p);
            p = p.multiply(three);
        }
        return powers.size() + p.bitLength();
    }
}
