package hone.wire;

/**
 * One message: a kind and its body.
 *
 * @param kind which message, 0 to 255; the numbers of the run worker stand in {@link FrameKind}
 * @param body the message's own encoding; not copied, so treat it as read-only
 */
@SuppressWarnings("ArrayRecordComponent") // A frame is handed over once and never compared.
public record Frame(int kind, byte[] body) {
    public Frame {
        if (kind < 0 || kind > 255) {
            throw new IllegalArgumentException("frame kind " + kind);
        }
    }
}
