package hone.wire;

import java.io.IOException;
import java.util.List;

/**
 * How a case ended, as the worker saw it. What the worker measures is for display; limits are the app's business.
 *
 * @param number the number from {@link CaseInput}
 * @param ending how it ended
 * @param value the encoded result, empty unless {@link Ending#RETURNED}
 * @param error the kind of failure (in Java: the exception's class) and its message, empty if it returned
 * @param message the failure's own words, possibly empty
 * @param stack the submission's own places, innermost first
 * @param cpuNanos CPU time of the case's thread
 * @param allocatedBytes bytes allocated by the case's thread
 * @param outputBytes bytes printed in all
 * @param output the first of them
 * @param restless whether threads that the case started still run, so that a next case would not be alone
 * @param counts its work, if that was asked for
 */
@SuppressWarnings("ArrayRecordComponent") // Handed over once and never compared.
public record CaseResult(
        int number,
        Ending ending,
        byte[] value,
        String error,
        String message,
        List<StackPlace> stack,
        long cpuNanos,
        long allocatedBytes,
        long outputBytes,
        byte[] output,
        boolean restless,
        Counts counts) {
    /** Longest name and message of a failure, in UTF-16 units; workers cut theirs. */
    private static final int MOST_WORDS = 4_000;

    /** The ways a case ends in a worker that is still alive. Its place in this list is its code; append only. */
    public enum Ending {
        /** It returned, and the result has the promised shape. */
        RETURNED,
        /** It threw. */
        THREW,
        /** It ran out of memory of any kind. */
        OUT_OF_MEMORY,
        /** It recursed too deeply. */
        STACK_OVERFLOW,
        /** It returned something that is not of the promised shape; {@code message} says what. */
        ODD_RESULT,
        /** It returned more than is taken. */
        RESULT_TOO_LONG,
        /** It printed more than is allowed; the worker has ended itself. */
        OUTPUT_TOO_LONG
    }

    public CaseResult {
        stack = List.copyOf(stack);
    }

    /** One whose work was not counted. */
    public CaseResult(
            int number,
            Ending ending,
            byte[] value,
            String error,
            String message,
            List<StackPlace> stack,
            long cpuNanos,
            long allocatedBytes,
            long outputBytes,
            byte[] output,
            boolean restless) {
        this(
                number,
                ending,
                value,
                error,
                message,
                stack,
                cpuNanos,
                allocatedBytes,
                outputBytes,
                output,
                restless,
                Counts.NONE);
    }

    /** The same, with threads left behind. */
    public CaseResult withThreadsLeft() {
        return new CaseResult(
                number,
                ending,
                value,
                error,
                message,
                stack,
                cpuNanos,
                allocatedBytes,
                outputBytes,
                output,
                true,
                counts);
    }

    /** As a frame. */
    public Frame toFrame() {
        BodyWriter out = new BodyWriter();
        out.writeWhole(number);
        out.writeByte(ending.ordinal());
        out.writeBytes(value);
        out.writeText(error);
        out.writeText(message);
        StackPlace.writeAll(stack, out);
        out.writeWhole(cpuNanos);
        out.writeWhole(allocatedBytes);
        out.writeWhole(outputBytes);
        out.writeBytes(output);
        out.writeTruth(restless);
        counts.write(out);
        return new Frame(FrameKind.RESULT, out.toBytes());
    }

    /** From a frame's body. */
    public static CaseResult read(byte[] body) throws IOException {
        BodyReader in = new BodyReader(body);
        int number = in.readInt();
        int ending = in.readByte();
        if (ending >= Ending.values().length) {
            throw new WireException("unknown ending " + ending);
        }
        CaseResult result = new CaseResult(
                number,
                Ending.values()[ending],
                in.readBytes(),
                in.readText(MOST_WORDS),
                in.readText(MOST_WORDS),
                StackPlace.readAll(in),
                in.readWhole(),
                in.readWhole(),
                in.readWhole(),
                in.readBytes(),
                in.readTruth(),
                Counts.read(in));
        in.end();
        return result;
    }
}
