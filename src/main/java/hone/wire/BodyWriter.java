package hone.wire;

import java.util.Arrays;

/**
 * Builds the body of a frame. Integers are variable-length (seven bits a byte, least significant first, signed ones
 * zig-zag), text is its number of UTF-16 units and then each unit as such an integer, so that lone surrogates survive.
 */
public final class BodyWriter {
    private final int max;
    private byte[] buffer = new byte[256];
    private int size;

    /** A writer without a limit of its own. */
    public BodyWriter() {
        this(Integer.MAX_VALUE - 16);
    }

    /**
     * A writer that refuses to grow past a limit.
     *
     * @param max most bytes; one more is a {@link TooLongException}
     */
    public BodyWriter(int max) {
        this.max = max;
    }

    /** The body did not fit in the writer's limit. */
    public static final class TooLongException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooLongException() {
            super(null, null, false, false);
        }
    }

    /** Appends the low eight bits. */
    public void writeByte(int value) {
        room(1);
        buffer[size++] = (byte) value;
    }

    /** Appends one byte, 0 or 1. */
    public void writeTruth(boolean value) {
        writeByte(value ? 1 : 0);
    }

    /** Appends a count, at least 0. */
    public void writeCount(int value) {
        writeUnsigned(value);
    }

    /** Appends a signed number. */
    public void writeWhole(long value) {
        writeUnsigned((value << 1) ^ (value >> 63));
    }

    /** Appends the bits of a floating-point number, eight bytes. */
    public void writeReal(double value) {
        long bits = Double.doubleToRawLongBits(value);
        room(8);
        for (int shift = 56; shift >= 0; shift -= 8) {
            buffer[size++] = (byte) (bits >>> shift);
        }
    }

    /** Appends text. */
    public void writeText(String text) {
        writeCount(text.length());
        for (int i = 0; i < text.length(); i++) {
            writeUnsigned(text.charAt(i));
        }
    }

    /** Appends bytes with their length. */
    public void writeBytes(byte[] bytes) {
        writeCount(bytes.length);
        room(bytes.length);
        System.arraycopy(bytes, 0, buffer, size, bytes.length);
        size += bytes.length;
    }

    /**
     * Gives up early on something that is still being collected.
     *
     * @param bytes how many more bytes it needs at the least
     * @throws TooLongException if they do not fit
     */
    public void checkRoom(int bytes) {
        if (bytes > max - size) {
            throw new TooLongException();
        }
    }

    /** All that was written. */
    public byte[] toBytes() {
        return Arrays.copyOf(buffer, size);
    }

    private void writeUnsigned(long value) {
        room(10);
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            buffer[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        buffer[size++] = (byte) rest;
    }

    private void room(int more) {
        if (more > max - size) {
            throw new TooLongException();
        }
        if (size + more > buffer.length) {
            buffer = Arrays.copyOf(buffer, (int) Math.max(size + (long) more, Math.min(2L * buffer.length, max)));
        }
    }
}
