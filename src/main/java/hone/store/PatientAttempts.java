package hone.store;

import hone.practice.Attempt;
import hone.practice.AttemptLog;
import hone.practice.Standing;
import hone.practice.StoreException;
import hone.problem.ProblemRef;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Attempts that count even if the disk refuses them: they are remembered, and kept with the next one that the disk takes,
 * or at the end.
 */
final class PatientAttempts implements AttemptLog {
    private final AttemptLog log;
    private final MemoryAttempts unkept;

    PatientAttempts(AttemptLog log, InstantSource clock) {
        this.log = log;
        unkept = new MemoryAttempts(clock);
    }

    @Override
    public synchronized void append(Attempt attempt) throws StoreException {
        unkept.append(attempt);
        keepAll();
    }

    @Override
    public synchronized List<Attempt> of(ProblemRef problem) throws StoreException {
        List<Attempt> all = new ArrayList<>(unkept.of(problem));
        all.addAll(log.of(problem));
        return all;
    }

    @Override
    public synchronized Map<ProblemRef, Standing> standings() throws StoreException {
        Map<ProblemRef, Standing> standings = log.standings();
        unkept.standings().forEach((problem, more) -> standings.merge(problem, more, MemoryAttempts::both));
        return standings;
    }

    @Override
    public synchronized Map<ProblemRef, Instant> lastSeen() throws StoreException {
        Map<ProblemRef, Instant> seen = log.lastSeen();
        unkept.lastSeen().forEach((problem, at) -> seen.merge(problem, at, MemoryAttempts::later));
        return seen;
    }

    @Override
    public synchronized void giveUp(ProblemRef problem) throws StoreException {
        unkept.giveUp(problem);
        keepAll();
    }

    /** Keeps what the disk refused before, in order; stops at the first that it refuses again. */
    synchronized void keepAll() throws StoreException {
        // Give-ups first: the log takes none of a problem that is solved already.
        for (ProblemRef problem : unkept.givenUp()) {
            log.giveUp(problem);
            unkept.forget(problem);
        }
        for (Attempt attempt : unkept.attempts()) {
            log.append(attempt);
            unkept.forget(attempt);
        }
    }
}
