package hone.ui;

import hone.judge.Judgement;
import hone.practice.Attempt;
import hone.practice.OwnCases.OwnCase;
import hone.problem.Problem;
import hone.task.CancelToken;
import hone.task.Progress;
import java.util.List;
import java.util.Optional;

/** Judges code and keeps attempts, as the window sees it. Called away from the window's thread. */
public interface JudgeDesk {
    /**
     * Judges the samples and the person's own cases.
     *
     * @throws Exception where judging itself broke, which is our fault
     */
    Judged run(Problem problem, String source, List<OwnCase> own, CancelToken token, Progress progress)
            throws Exception;

    /**
     * Judges every case and keeps the attempt if there was one.
     *
     * @throws Exception where judging itself broke, which is our fault
     */
    Judged submit(Problem problem, String source, CancelToken token, Progress progress) throws Exception;

    /** Gets ready for a problem, so that the first judging does not wait. */
    default void prepare(Problem problem) {}

    /**
     * What a judging brought.
     *
     * @param attempt the attempt that was kept
     * @param notKept why an attempt could not be kept, for people
     */
    record Judged(Judgement judgement, Optional<Attempt> attempt, Optional<String> notKept) {}
}
