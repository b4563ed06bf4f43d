package hone.store;

import hone.judge.Verdict;
import hone.practice.Attempt;
import hone.practice.AttemptLog;
import hone.practice.Standing;
import hone.problem.ProblemRef;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Attempts until the end of this run. Safe for use by several threads. */
final class MemoryAttempts implements AttemptLog {
    private final List<Attempt> attempts = new ArrayList<>();
    private final Map<ProblemRef, Instant> gaveUp = new HashMap<>();
    private final InstantSource clock;

    /** Nothing yet; {@code clock} tells when something is given up. */
    MemoryAttempts(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public synchronized void append(Attempt attempt) {
        attempts.add(attempt);
    }

    @Override
    public synchronized List<Attempt> of(ProblemRef problem) {
        return attempts.stream()
                .filter(attempt -> attempt.problem().equals(problem))
                .toList()
                .reversed();
    }

    @Override
    public synchronized Map<ProblemRef, Standing> standings() {
        Map<ProblemRef, Standing> standings = new HashMap<>();
        for (Attempt attempt : attempts) {
            boolean solved = attempt.verdict() == Verdict.AC;
            standings.merge(attempt.problem(), new Standing(solved, 1, false), MemoryAttempts::both);
        }
        gaveUp.keySet()
                .forEach(problem -> standings.merge(problem, new Standing(false, 0, true), MemoryAttempts::both));
        return standings;
    }

    @Override
    public synchronized Map<ProblemRef, Instant> lastSeen() {
        Map<ProblemRef, Instant> seen = new HashMap<>(gaveUp);
        attempts.forEach(attempt -> seen.merge(attempt.problem(), attempt.at(), MemoryAttempts::later));
        return seen;
    }

    @Override
    public synchronized void giveUp(ProblemRef problem) {
        if (!standings().getOrDefault(problem, Standing.UNTOUCHED).solved()) {
            gaveUp.putIfAbsent(problem, clock.instant());
        }
    }

    /** All attempts, the oldest first. */
    synchronized List<Attempt> attempts() {
        return List.copyOf(attempts);
    }

    /** The problems given up. */
    synchronized Set<ProblemRef> givenUp() {
        return Set.copyOf(gaveUp.keySet());
    }

    /** Forgets what is kept elsewhere by now. */
    synchronized void forget(Attempt attempt) {
        attempts.remove(attempt);
    }

    /** Forgets a give-up that is kept elsewhere by now. */
    synchronized void forget(ProblemRef problem) {
        gaveUp.remove(problem);
    }

    /** The later of two moments. */
    static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** The standing of somebody who did what two standings tell. */
    static Standing both(Standing one, Standing other) {
        return new Standing(
                one.solved() || other.solved(), one.attempts() + other.attempts(), one.gaveUp() || other.gaveUp());
    }
}
