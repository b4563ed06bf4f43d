// style: Java 8 veteran: an index stream with a mutable holder and a supplier
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

public class Solution {
    public short[] decode(final short first, final byte[] deltas) {
        final int[] last = {first};
        final IntUnaryOperator next = i -> last[0] += i < 0 ? 0 : deltas[i];
        final short[] readings = new short[deltas.length + 1];
        IntStream.rangeClosed(0, deltas.length).forEachOrdered(i -> readings[i] = (short) next.applyAsInt(i - 1));
        return readings;
    }
}
