// expect: AC
// Adds with BigInteger and BigDecimal, after a factorial and a prime test.
class Solution {
    public long total(int[] numbers) {
        BigInteger factorial = BigInteger.ONE;
        for (int i = 2; i <= 1000; i++) factorial = factorial.multiply(BigInteger.valueOf(i));
        BigInteger mersenne = BigInteger.TWO.pow(521).subtract(BigInteger.ONE);
        if (factorial.toString().length() != 2568 || !mersenne.isProbablePrime(20)) return -1;
        BigDecimal sum = BigDecimal.ZERO;
        for (int n : numbers) sum = sum.add(new BigDecimal(n).divide(BigDecimal.valueOf(4), MathContext.DECIMAL64));
        return sum.multiply(new BigDecimal("4.00")).setScale(0, RoundingMode.HALF_EVEN).longValueExact();
    }
}
