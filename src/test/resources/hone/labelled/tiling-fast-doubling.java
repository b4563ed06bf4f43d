// input: int n
// time: log n
// space: log n
// tags: big integer, fast doubling, recursion
// why: n is halved per call and the numbers stay below the modulus; recursion depth log n
class Solution {
    private static final BigInteger P = BigInteger.valueOf(1_000_000_007L);

    // {F(k), F(k+1)}
    private BigInteger[] fib(int k) {
        if (k == 0) return new BigInteger[] {BigInteger.ZERO, BigInteger.ONE};
        BigInteger[] h = fib(k >> 1);
        BigInteger a = h[0], b = h[1];
        BigInteger c = a.multiply(b.shiftLeft(1).subtract(a)).mod(P);
        BigInteger d = a.multiply(a).add(b.multiply(b)).mod(P);
        if ((k & 1) == 0) return new BigInteger[] {c, d};
        return new BigInteger[] {d, c.add(d).mod(P)};
    }

    public long solve(int n) {
        // a 2 x n strip with dominoes
        return fib(n)[1].longValue();
    }
}
