package hone.judge;

import hone.task.Deadline;
import java.time.Duration;
import java.util.function.Supplier;

/** Watches one case against the limits: its own CPU time, that of all cases together, and the wall as a backstop. */
final class CaseClock {
    /** All cases together may use this many times the limit of one. */
    static final int CASES_TOGETHER = 10;

    private final Supplier<Duration> cpuTime;
    private final Duration limit;
    private final Duration stop;
    private final Duration leftForAll;
    private final Duration before;
    private final Deadline wall;
    private Duration used = Duration.ZERO;

    /**
     * Starts the clock.
     *
     * @param cpuTime of the process since it started; less than it was, once the process has gone
     * @param usedByAll CPU time of the cases before this one
     * @param wall after it the case is over, whatever it used
     */
    CaseClock(Supplier<Duration> cpuTime, Duration limit, Duration usedByAll, Deadline wall) {
        this(cpuTime, limit, limit, usedByAll, wall);
    }

    /** One that lets a case run on to {@code stop}, at least the limit: how far it is over shows more than that it is. */
    CaseClock(Supplier<Duration> cpuTime, Duration limit, Duration stop, Duration usedByAll, Deadline wall) {
        this.cpuTime = cpuTime;
        this.limit = limit;
        this.stop = stop;
        this.leftForAll = limit.multipliedBy(CASES_TOGETHER).minus(usedByAll);
        this.before = cpuTime.get();
        this.wall = wall;
    }

    /** A backstop for code that waits instead of working: four times the limit and two seconds. */
    static Deadline backstop(Duration limit) {
        return Deadline.after(limit.multipliedBy(4).plusSeconds(2));
    }

    /** Reads the clocks. A process that has gone keeps the last reading. */
    boolean expired() {
        Duration now = cpuTime.get().minus(before);
        if (now.compareTo(used) > 0) {
            used = now;
        }
        return used.compareTo(stop) > 0 || overAll() || wall.passed();
    }

    /** Whether more CPU time was used than allowed, as last read. */
    boolean over() {
        return overLimit() || overAll();
    }

    boolean overLimit() {
        return used.compareTo(limit) > 0;
    }

    boolean overAll() {
        return used.compareTo(leftForAll) > 0;
    }

    /** CPU time until it is stopped, as last read. */
    Duration left() {
        Duration nearer = stop.compareTo(leftForAll) < 0 ? stop : leftForAll;
        return nearer.minus(used);
    }

    /** CPU time of the case, as last read. */
    Duration used() {
        return used;
    }

    Duration limit() {
        return limit;
    }
}
