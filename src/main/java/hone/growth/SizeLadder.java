package hone.growth;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeSet;

/**
 * Which sizes to measure, one after the other: doubled until a run is stopped or the largest size is reached. Where that
 * leaves too few, the gaps are filled in closer steps; where hardly any run went through, with 2, 3, 4 and so on, as growth beyond
 * powers leaves nothing else.
 */
public final class SizeLadder {
    private static final long FIRST = 16;
    /** Runs before the first, to see how steep it is. */
    private static final long PROBE = 8;
    /** Doubling the size multiplies the cost by more than this only where it grows beyond powers, or nearly. */
    private static final double STEEP = 40;

    private static final int ENOUGH = 6;
    private static final double STEP = 1.19;
    /** With nearly nothing measured, every size up to this is tried. */
    private static final long SMALL = 40;

    private final long most;
    private final TreeSet<Long> finished = new TreeSet<>();
    private final Deque<Long> open = new ArrayDeque<>();
    private boolean filling;
    private long last;
    private double lastCost;

    /**
     * Begins.
     *
     * @param most the largest size that may be tried, at least 1
     */
    public SizeLadder(long most) {
        this.most = most;
        for (long size = PROBE; size <= most; size *= 2) {
            open.add(size);
        }
        if (open.isEmpty()) {
            fill(most + 1);
        }
    }

    private SizeLadder(List<Long> sizes) {
        this.most = 0;
        this.filling = true;
        open.addAll(sizes);
    }

    /** Just these sizes, as there are no others. */
    public static SizeLadder of(List<Long> sizes) {
        return new SizeLadder(sizes.stream().sorted().toList());
    }

    /** The next size; nothing when there are enough, or no more. */
    public OptionalLong next() {
        if (open.isEmpty() && !filling && finished.size() <= ENOUGH) {
            fill(most + 1);
        }
        return open.isEmpty() ? OptionalLong.empty() : OptionalLong.of(open.remove());
    }

    /** The run with this size went through, at this cost. */
    public void finished(long size, double cost) {
        finished.add(size);
        if (size == 2 * last && cost > STEEP * lastCost && !filling) {
            open.clear();
            fill(most + 1);
        }
        last = size;
        lastCost = cost;
    }

    /** The run with this size was stopped, or took so long that no larger one is to be tried. */
    public void stopped(long size) {
        open.clear();
        if (!filling && finished.size() <= ENOUGH) {
            fill(Math.min(size, most + 1));
        }
    }

    /** Adds sizes below a bound. */
    private void fill(long bound) {
        filling = true;
        if (finished.size() <= 2 || bound <= SMALL) {
            long end = Math.min(bound, SMALL);
            for (long size = 2; size < end; size++) {
                add(size);
            }
        } else {
            for (double size = FIRST * STEP; size < bound; size *= STEP) {
                add((long) size);
            }
        }
    }

    private void add(long size) {
        if (!finished.contains(size)) {
            open.add(size);
        }
    }
}
