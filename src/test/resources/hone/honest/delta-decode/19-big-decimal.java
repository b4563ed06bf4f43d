// style: exact arithmetic with BigInteger.mod and BigDecimal, where a cast would do
import java.math.*;

class Solution {
    private static final BigInteger RANGE = BigInteger.ONE.shiftLeft(16);
    private static final BigInteger OFFSET = RANGE.divide(BigInteger.TWO);

    public short[] decode(short first, byte[] deltas) {
        BigInteger total = BigInteger.valueOf(first).add(OFFSET);
        short[] readings = new short[deltas.length + 1];
        readings[0] = first;
        for (int i = 1; i < readings.length; i++) {
            total = total.add(BigInteger.valueOf(deltas[i - 1]));
            readings[i] = new BigDecimal(total.mod(RANGE)).subtract(new BigDecimal(OFFSET)).shortValueExact();
        }
        return readings;
    }
}
