package hone.wire;

import java.io.IOException;

/** Takes the body of a frame apart; the counterpart of {@link BodyWriter}. */
public final class BodyReader {
    private final byte[] body;
    private int at;

    public BodyReader(byte[] body) {
        this.body = body;
    }

    /** The next byte, 0 to 255. */
    public int readByte() throws IOException {
        if (at >= body.length) {
            throw new WireException("a frame's body ends too early");
        }
        return body[at++] & 0xFF;
    }

    /** The next byte, which must be 0 or 1. */
    public boolean readTruth() throws IOException {
        int value = readByte();
        if (value > 1) {
            throw new WireException("not a truth value: " + value);
        }
        return value == 1;
    }

    /** The number of things that follow; never more than there are bytes left, as each takes at least one. */
    public int readCount() throws IOException {
        long count = readUnsigned();
        if (count < 0 || count > body.length - at) {
            throw new WireException("a count of " + count + " with " + (body.length - at) + " bytes left");
        }
        return (int) count;
    }

    /** A signed number. */
    public long readWhole() throws IOException {
        long raw = readUnsigned();
        return (raw >>> 1) ^ -(raw & 1);
    }

    /** A signed number in the range of {@code int}. */
    public int readInt() throws IOException {
        long value = readWhole();
        if (value != (int) value) {
            throw new WireException("out of range: " + value);
        }
        return (int) value;
    }

    /** A floating-point number. */
    public double readReal() throws IOException {
        long bits = 0;
        for (int i = 0; i < 8; i++) {
            bits = bits << 8 | readByte();
        }
        return Double.longBitsToDouble(bits);
    }

    /** Text. */
    public String readText() throws IOException {
        return readText(Integer.MAX_VALUE);
    }

    /**
     * Text that is not longer than expected.
     *
     * @param most UTF-16 units; one more is a {@link WireException}
     */
    public String readText(int most) throws IOException {
        int length = readCount();
        if (length > most) {
            throw new WireException("a text of " + length + " characters, at most " + most + " are allowed");
        }
        char[] units = new char[length];
        for (int i = 0; i < units.length; i++) {
            long unit = readUnsigned();
            if (unit < 0 || unit > Character.MAX_VALUE) {
                throw new WireException("not a UTF-16 unit: " + unit);
            }
            units[i] = (char) unit;
        }
        return new String(units);
    }

    /** Bytes with their length. */
    public byte[] readBytes() throws IOException {
        byte[] bytes = new byte[readCount()];
        System.arraycopy(body, at, bytes, 0, bytes.length);
        at += bytes.length;
        return bytes;
    }

    /** Checks that nothing is left. */
    public void end() throws IOException {
        if (at != body.length) {
            throw new WireException(body.length - at + " bytes too many in a frame");
        }
    }

    private long readUnsigned() throws IOException {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            int next = readByte();
            value |= (long) (next & 0x7F) << shift;
            if (next < 0x80) {
                return value;
            }
        }
        throw new WireException("a number that does not end");
    }
}
