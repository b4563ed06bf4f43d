package hone.wire;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads frames from a stream. Not safe for use by several threads. */
public final class FrameReader {
    private final DataInputStream in;
    private final int maxBody;

    /**
     * Reads from {@code in}.
     *
     * @param maxBody longest body taken, in bytes; a longer one is a {@link WireException}
     */
    public FrameReader(InputStream in, int maxBody) {
        this.in = new DataInputStream(in);
        this.maxBody = maxBody;
    }

    /**
     * Reads the next frame, waiting for it.
     *
     * @return the frame, or null at the end of the stream
     * @throws WireException if the frame is cut off or too long
     */
    public @Nullable Frame read() throws IOException {
        int kind = in.read();
        if (kind < 0) {
            return null;
        }
        try {
            int length = in.readInt();
            if (length < 0 || length > maxBody) {
                throw new WireException("a frame of " + length + " bytes, at most " + maxBody + " are allowed");
            }
            byte[] body = in.readNBytes(length);
            if (body.length != length) {
                throw new WireException("a frame was cut off");
            }
            return new Frame(kind, body);
        } catch (EOFException e) {
            throw new WireException("a frame was cut off in its head");
        }
    }
}
