package hone.practice;

import hone.problem.ProblemRef;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Keeps attempts. Every call may take a few milliseconds and throws {@link StoreException} if the disk refuses. */
public interface AttemptLog {
    /** Keeps an attempt; when this returns it survives a crash. */
    void append(Attempt attempt) throws StoreException;

    /** The attempts at a problem, newest first. */
    List<Attempt> of(ProblemRef problem) throws StoreException;

    /** Where every problem that was touched stands. */
    Map<ProblemRef, Standing> standings() throws StoreException;

    /** When every problem with an attempt, or given up, was worked on last. */
    Map<ProblemRef, Instant> lastSeen() throws StoreException;

    /** Keeps what is not an attempt: that the editorial was opened before solving. */
    void giveUp(ProblemRef problem) throws StoreException;
}
