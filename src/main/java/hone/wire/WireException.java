package hone.wire;

import java.io.IOException;

/** Bytes that no peer of ours would send: too long, cut off, or out of range. */
public final class WireException extends IOException {
    private static final long serialVersionUID = 1L;

    public WireException(String message) {
        super(message);
    }
}
