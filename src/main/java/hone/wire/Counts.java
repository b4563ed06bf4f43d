package hone.wire;

import java.io.IOException;
import java.util.Arrays;

/**
 * The work of a case.
 *
 * @param stopped whether it did more than its budget
 * @param lines work by line of the source, 0 being what has none; empty if nothing was counted
 * @param looks how often the code looked in
 * @param deepest nesting of the submission's own calls
 * @param peakBytes most memory held at a time beyond what there was at the start; 0 if it was not measured
 */
@SuppressWarnings("ArrayRecordComponent") // Handed over once and never compared.
public record Counts(boolean stopped, long[] lines, long looks, int deepest, long peakBytes) {
    /** Nothing was counted. */
    public static final Counts NONE = new Counts(false, new long[0], 0, 0, 0);

    /** All work. */
    public long total() {
        return Arrays.stream(lines).sum();
    }

    void write(BodyWriter out) {
        out.writeTruth(stopped);
        out.writeCount(lines.length);
        for (long line : lines) {
            out.writeWhole(line);
        }
        out.writeWhole(looks);
        out.writeWhole(deepest);
        out.writeWhole(peakBytes);
    }

    static Counts read(BodyReader in) throws IOException {
        boolean stopped = in.readTruth();
        int count = in.readCount();
        if (count > Counting.MOST_LINES + 1) {
            throw new WireException("counts of " + count + " lines");
        }
        long[] lines = new long[count];
        long total = 0;
        for (int i = 0; i < lines.length; i++) {
            lines[i] = in.readWhole();
            total += lines[i];
            if (lines[i] < 0 || total < 0) {
                throw new WireException("no counts of work");
            }
        }
        Counts counts = new Counts(stopped, lines, in.readWhole(), in.readInt(), in.readWhole());
        if (counts.looks < 0 || counts.deepest < 0 || counts.peakBytes < 0) {
            throw new WireException("no counts of work");
        }
        return counts;
    }
}
