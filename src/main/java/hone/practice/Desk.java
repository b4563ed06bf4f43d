package hone.practice;

import hone.judge.CaseTimes;
import hone.judge.GrowthAnswer;
import hone.judge.Judgement;
import hone.judge.WorkComparison;
import hone.practice.OwnCases.OwnCase;
import hone.problem.PackException;
import hone.problem.Problem;
import hone.task.CancelToken;
import hone.task.Progress;
import java.util.List;
import java.util.Optional;

/** Where a person has code judged. Calls may take long; none belongs on the window's thread. */
public interface Desk {
    /**
     * Judges the samples and the person's own cases; keeps nothing.
     *
     * @param own cases that parse; others are left out
     * @throws PackException if the problem's cases cannot be read
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    Judged run(Problem problem, String source, List<OwnCase> own, CancelToken cancel, Progress progress)
            throws PackException;

    /**
     * Judges the samples and, if they pass, every case. What was judged on every case is an attempt and is kept; a slip
     * that the samples show costs nothing.
     *
     * @throws PackException if the problem's cases cannot be read
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    Judged submit(Problem problem, String source, CancelToken cancel, Progress progress) throws PackException;

    /**
     * Judges every case, whatever the samples say: for a round, where each case is worth something. What compiled is an attempt
     * and is kept.
     *
     * @throws PackException if the problem's cases cannot be read
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    Judged assess(Problem problem, String source, CancelToken cancel, Progress progress) throws PackException;

    /**
     * Says how the work of a source grows; keeps nothing.
     *
     * @param own the person's own cases, which are run where the problem has no generator; those that do not parse are left out
     * @return nothing if it cannot run
     * @throws PackException if the problem's own code failed
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    Optional<GrowthAnswer> growth(Problem problem, String source, List<OwnCase> own, CancelToken cancel)
            throws PackException, InterruptedException;

    /**
     * Counts the work of each case of a judging; keeps nothing.
     *
     * @return the same judgement with the work of its cases, as far as it could be counted
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    Judgement count(Problem problem, String source, Judgement judged, CancelToken cancel) throws InterruptedException;

    /**
     * Times the slowest case of an accepted judging again, within about three seconds; keeps nothing.
     *
     * @return nothing if not all were accepted
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    Optional<CaseTimes> time(Problem problem, String source, Judgement judged, CancelToken cancel);

    /**
     * Sets the work of an accepted source beside that of the problem's own submissions.
     *
     * @return nothing where there is none that could be counted
     * @throws PackException if the problem's own code failed
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    Optional<WorkComparison> compare(Problem problem, String source, CancelToken cancel)
            throws PackException, InterruptedException;

    /** Gets ready for a problem, so that the first judging does not wait; returns at once. */
    void prepare(Problem problem);

    /**
     * What a judging brought.
     *
     * @param attempt the attempt, where this was one; it counts even if it could not be kept
     * @param notKept why it could not be kept, for people
     */
    record Judged(Judgement judgement, Optional<Attempt> attempt, Optional<String> notKept) {}
}
