package hone.compile;

import hone.compile.CompileWorker.Patience;
import java.time.Duration;

/**
 * Tells a source that is too much for the compiler from a worker that does not get to work, by the CPU time of the worker
 * at one look after another. Time is what passed between looks: while this program itself does not run, as on a machine
 * that is suspended, nobody looks and nobody is blamed.
 */
final class Vigil {
    /** A gap between two looks counts as no more than this. */
    static final Duration LONGEST_GAP = Duration.ofMillis(500);
    /** Less CPU time than this in all the time of standing still is none: a JVM that waits uses some, too. */
    static final Duration STILL = Duration.ofMillis(50);

    private final Patience patience;
    private final Duration cpuAtStart;
    private Duration waited = Duration.ZERO;
    private Duration cpuAtMark;
    private Duration waitedAtMark = Duration.ZERO;

    /** What a look came to. */
    enum Finding {
        /** It is at work and has time left. */
        GO_ON,
        /** It worked as long as any source may take. */
        TOO_MUCH,
        /** It did not work, or hardly: it was stopped, or something took the machine from it. */
        STOOD_STILL
    }

    /**
     * Begins to wait.
     *
     * @param cpu CPU time that the worker has used so far
     */
    Vigil(Patience patience, Duration cpu) {
        this.patience = patience;
        this.cpuAtStart = cpu;
        this.cpuAtMark = cpu;
    }

    /**
     * Looks once.
     *
     * @param gap wall time since the last look
     * @param cpu CPU time that the worker has used so far
     */
    Finding look(Duration gap, Duration cpu) {
        waited = waited.plus(gap.compareTo(LONGEST_GAP) < 0 ? gap : LONGEST_GAP);
        Duration spent = cpu.minus(cpuAtStart);
        if (spent.compareTo(patience.cpu()) > 0) {
            return Finding.TOO_MUCH;
        }
        if (cpu.minus(cpuAtMark).compareTo(STILL) >= 0) {
            cpuAtMark = cpu;
            waitedAtMark = waited;
        } else if (waited.minus(waitedAtMark).compareTo(patience.still()) >= 0) {
            return Finding.STOOD_STILL;
        }
        if (waited.compareTo(patience.wall()) < 0) {
            return Finding.GO_ON;
        }
        // Half of what any source may take is far beyond what starting up and an honest source need.
        return spent.compareTo(patience.cpu().dividedBy(2)) > 0 ? Finding.TOO_MUCH : Finding.STOOD_STILL;
    }
}
