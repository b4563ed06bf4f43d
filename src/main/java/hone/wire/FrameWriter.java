package hone.wire;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Writes frames to a stream, each one whole. Safe for use by several threads. */
public final class FrameWriter {
    private final DataOutputStream out;

    /** Writes to {@code out}, which should be buffered. */
    public FrameWriter(OutputStream out) {
        this.out = new DataOutputStream(out);
    }

    /** Writes one frame and flushes. */
    public synchronized void write(Frame frame) throws IOException {
        out.writeByte(frame.kind());
        out.writeInt(frame.body().length);
        out.write(frame.body());
        out.flush();
    }
}
