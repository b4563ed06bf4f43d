package hone.wire;

import java.io.IOException;

/**
 * Whether and how the work of a case is counted; the code has to be one that counts.
 *
 * @param lines the highest line of the source, or -1: nothing is counted
 * @param budget work after which the case is stopped
 * @param every how many looks of the code's pass between two measurements of what it holds in memory; 0: it is not measured
 */
public record Counting(int lines, long budget, long every) {
    /** Nothing is counted. */
    public static final Counting NONE = new Counting(-1, Long.MAX_VALUE, 0);

    /** No source that is taken has more lines. */
    static final int MOST_LINES = 1 << 20;

    public Counting {
        if (lines < -1 || lines > MOST_LINES || budget < 0 || every < 0) {
            throw new IllegalArgumentException("no way to count: " + lines + ", " + budget + ", " + every);
        }
    }

    /** Whether anything is counted. */
    public boolean isWanted() {
        return lines >= 0;
    }

    void write(BodyWriter out) {
        out.writeWhole(lines);
        out.writeWhole(budget);
        out.writeWhole(every);
    }

    static Counting read(BodyReader in) throws IOException {
        int lines = in.readInt();
        long budget = in.readWhole();
        long every = in.readWhole();
        if (lines < -1 || lines > MOST_LINES || budget < 0 || every < 0) {
            throw new WireException("no way to count: " + lines + ", " + budget + ", " + every);
        }
        return new Counting(lines, budget, every);
    }
}
