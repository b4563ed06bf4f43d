package hone.judge;

import hone.sandbox.WorkerProcess;
import hone.task.Deadline;
import java.time.Duration;

/** Watches one case against the limits: its own CPU time, that of all cases together, and the wall as a backstop. */
final class CaseClock {
    /** All cases together may use this many times the limit of one. */
    static final int CASES_TOGETHER = 10;

    private final WorkerProcess worker;
    private final Duration limit;
    private final Duration leftForAll;
    private final Duration before;
    private final Deadline wall;
    private Duration used = Duration.ZERO;

    CaseClock(WorkerProcess worker, Duration limit, Duration usedByAll) {
        this.worker = worker;
        this.limit = limit;
        this.leftForAll = limit.multipliedBy(CASES_TOGETHER).minus(usedByAll);
        this.before = worker.cpuTime();
        this.wall = Deadline.after(limit.multipliedBy(4).plusSeconds(2));
    }

    /** Reads the clocks. A process that has gone keeps the last reading. */
    boolean expired() {
        Duration now = worker.cpuTime().minus(before);
        if (now.compareTo(used) > 0) {
            used = now;
        }
        return overLimit() || overAll() || wall.passed();
    }

    boolean overLimit() {
        return used.compareTo(limit) > 0;
    }

    boolean overAll() {
        return used.compareTo(leftForAll) > 0;
    }

    /** CPU time until the nearer limit, as last read. */
    Duration left() {
        Duration nearer = limit.compareTo(leftForAll) < 0 ? limit : leftForAll;
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
