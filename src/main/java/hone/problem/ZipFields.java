package hone.problem;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;

/** The little-endian fields of a zip file, read one after another from a place in it. */
final class ZipFields {
    private static final int WINDOW = 1 << 16;

    private final FileChannel file;
    private final ByteBuffer window = ByteBuffer.allocate(WINDOW).order(ByteOrder.LITTLE_ENDIAN);
    /** Where in the file the window ends. */
    private long ahead;

    /** Starts at a place in the file. */
    ZipFields(FileChannel file, long from) {
        this.file = file;
        seek(from);
    }

    /** Goes on reading elsewhere. */
    void seek(long to) {
        ahead = to;
        window.limit(0);
    }

    /** Where in the file the next field begins. */
    long position() {
        return ahead - window.remaining();
    }

    private void need(int bytes) throws IOException {
        if (window.remaining() >= bytes) {
            return;
        }
        window.compact();
        while (window.position() < bytes) {
            int read = file.read(window, ahead);
            if (read < 0) {
                throw new EOFException("the file ends early");
            }
            ahead += read;
        }
        window.flip();
    }

    int u2() throws IOException {
        need(2);
        return Short.toUnsignedInt(window.getShort());
    }

    long u4() throws IOException {
        need(4);
        return Integer.toUnsignedLong(window.getInt());
    }

    /** An eight-byte field; a negative result stands for a number that no file reaches. */
    long u8() throws IOException {
        need(8);
        return window.getLong();
    }

    byte[] bytes(int count) throws IOException {
        need(count);
        byte[] bytes = new byte[count];
        window.get(bytes);
        return bytes;
    }
}
