package hone.wire;

import java.io.IOException;

/**
 * One input for a loaded submission.
 *
 * @param number any number; the result carries it back
 * @param maxResult longest encoded result taken, in bytes
 * @param keptOutput how many bytes of printed output are kept; the rest is only counted
 * @param maxOutput how many bytes may be printed; the case ends as soon as it prints more
 * @param arguments the encoded values, one a parameter, nothing between them
 * @param counting whether its work is counted
 */
@SuppressWarnings("ArrayRecordComponent") // Handed over once and never compared.
public record CaseInput(int number, int maxResult, int keptOutput, int maxOutput, byte[] arguments, Counting counting) {
    /** One whose work is not counted. */
    public CaseInput(int number, int maxResult, int keptOutput, int maxOutput, byte[] arguments) {
        this(number, maxResult, keptOutput, maxOutput, arguments, Counting.NONE);
    }

    /** As a frame. */
    public Frame toFrame() {
        BodyWriter out = new BodyWriter();
        out.writeWhole(number);
        out.writeWhole(maxResult);
        out.writeWhole(keptOutput);
        out.writeWhole(maxOutput);
        out.writeBytes(arguments);
        counting.write(out);
        return new Frame(FrameKind.CASE, out.toBytes());
    }

    /** From a frame's body. */
    public static CaseInput read(byte[] body) throws IOException {
        BodyReader in = new BodyReader(body);
        CaseInput input = new CaseInput(
                in.readInt(), in.readInt(), in.readInt(), in.readInt(), in.readBytes(), Counting.read(in));
        in.end();
        return input;
    }
}
