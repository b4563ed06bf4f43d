// input: int n
// time: n^2
// space: n
// tags: library, big-integer, garbage, jdk-cost
// why: n additions of numbers with up to 0.69 n bits; only the last two numbers are alive
class Solution {
    public int solve(int n) {
        BigInteger a = BigInteger.ZERO, b = BigInteger.ONE;
        for (int i = 0; i < n; i++) {
            BigInteger next = a.add(b);
            a = b;
            b = next;
        }
        return a.bitLength();
    }
}
