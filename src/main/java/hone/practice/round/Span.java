package hone.practice.round;

/**
 * A stretch of a round.
 *
 * @param from milliseconds since the round's beginning
 * @param to the same, at least {@code from}
 */
public record Span(long from, long to) {
    public Span {
        if (from > to) {
            throw new IllegalArgumentException("From " + from + " to " + to);
        }
    }

    /** Milliseconds. */
    public long length() {
        return to - from;
    }
}
