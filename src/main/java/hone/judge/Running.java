package hone.judge;

import hone.compile.ClassFiles;
import hone.instrument.Counters;
import hone.problem.Limits;
import hone.problem.Signature;
import hone.wire.Counting;
import java.time.Duration;
import java.util.Optional;

/**
 * How a submission runs.
 *
 * @param entrance the way in
 * @param counting whether its work is counted, and how much it may do
 * @param limits its bounds; where work is limited, CPU time is only there to end what no count would end
 */
record Running(Entrance entrance, Counting counting, Limits limits) {
    /** A case whose work is limited has at least so much CPU time. */
    private static final Duration LEAST_NET = Duration.ofSeconds(10);

    private static final Duration MOST_NET = Duration.ofMinutes(10);

    /** Beside what the problem gives ten times over; ten times more than a slow machine needs to do and count the work. */
    private static final long WORK_A_MILLI = 2_000;

    private static final int NET = 10;

    /** Counted where the limits ask for that; what is too large to count is held to the time limit alone. */
    static Running of(Signature signature, ClassFiles classes, Limits limits) {
        return (limits.work().isPresent()
                        ? counted(signature, classes, limits, limits.work().getAsLong())
                        : Optional.<Running>empty())
                .orElseGet(() -> plain(signature, classes, limits));
    }

    /** As it was compiled. */
    static Running plain(Signature signature, ClassFiles classes, Limits limits) {
        return new Running(Entrance.of(signature, classes), Counting.NONE, limits);
    }

    /**
     * With counters, and fresh classes for each case, so that no count depends on the cases before it.
     *
     * @param classes of ECJ
     * @param budget work that a case may do
     * @return nothing if counters make a method too large
     */
    static Optional<Running> counted(Signature signature, ClassFiles classes, Limits limits, long budget) {
        Counters.Counted counted;
        try {
            counted = Counters.insert(classes.byName());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        return Optional.of(new Running(
                Entrance.of(signature, new ClassFiles(counted.classes())).loadedAfresh(),
                new Counting(counted.lines(), budget, 0),
                new Limits(net(limits.cpu(), budget), limits.memoryMiB())));
    }

    private static Duration net(Duration cpu, long budget) {
        Duration usual = cpu.multipliedBy(NET);
        Duration net = (usual.compareTo(LEAST_NET) > 0 ? usual : LEAST_NET).plusMillis(budget / WORK_A_MILLI);
        return net.compareTo(MOST_NET) > 0 ? MOST_NET : net;
    }
}
