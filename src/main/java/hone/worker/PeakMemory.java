package hone.worker;

import java.util.function.LongSupplier;

/**
 * The most that is held in memory above what was held at the start, as far as it is looked at.
 *
 * <p>A look that sees much more than all before is doubted and done again: a thread of the JVM that wakes up after a collection takes
 * a buffer of a megabyte or so to allocate from, all of which counts as held until the next collection.
 */
final class PeakMemory {
    /** From so many bytes more on a look is done again; smaller than any such buffer. */
    static final long DOUBTFUL = 1 << 18;

    private final LongSupplier held;
    private final long before;
    private long peak;

    /**
     * Begins.
     *
     * @param held how many bytes are held now, or more
     */
    PeakMemory(LongSupplier held) {
        this.held = held;
        this.before = Math.min(held.getAsLong(), held.getAsLong());
    }

    void look() {
        long now = held.getAsLong() - before;
        if (now > peak + DOUBTFUL) {
            now = Math.min(now, held.getAsLong() - before);
        }
        peak = Math.max(peak, now);
    }

    /** Bytes, at least 0. */
    long bytes() {
        return peak;
    }
}
