// style: java.io in memory: data streams over byte arrays
import java.io.*;

class Solution {
    public short[] decode(short first, byte[] deltas) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(deltas));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream(2 * deltas.length + 2);
                DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeShort(first);
            for (int reading = first, left = deltas.length; left > 0; left--) {
                reading += in.readByte();
                out.writeShort(reading);
            }
            out.flush();
            DataInputStream back = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
            short[] readings = new short[out.size() / 2];
            for (int i = 0; i < readings.length; i++) {
                readings[i] = back.readShort();
            }
            return readings;
        } catch (EOFException e) {
            throw new AssertionError(e);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
    }
}
