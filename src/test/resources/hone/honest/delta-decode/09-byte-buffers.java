// style: java.nio: a ByteBuffer read, a ShortBuffer written and copied out
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;

class Solution {
    public short[] decode(short first, byte[] deltas) {
        ByteBuffer in = ByteBuffer.wrap(deltas).order(ByteOrder.LITTLE_ENDIAN);
        ShortBuffer out = ShortBuffer.allocate(in.capacity() + 1);
        short reading = first;
        out.put(reading);
        while (in.hasRemaining()) {
            out.put(reading += in.get());
        }
        out.rewind();
        short[] readings = new short[out.limit()];
        out.get(readings, 0, readings.length);
        return readings;
    }
}
