package hone.judge;

import hone.problem.Case;
import hone.problem.Problem;
import hone.task.CancelToken;
import hone.task.Progress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Times the slowest case of what was accepted again, to say how far its time can be believed. Each run is a judging of its own up
 * to that case, in a fresh process: repeated in the same one, code gets faster the longer it runs, and the verdict's own time
 * would lie outside of what the others show.
 */
public final class CaseTiming {
    /** With the verdict's own. */
    static final int RUNS = 5;

    /** No run is begun that would not be over by then, as far as the one before tells. */
    private static final Duration BUDGET = Duration.ofSeconds(3);

    private final Judge judge;

    /** With the judge whose verdict it was. */
    public CaseTiming(Judge judge) {
        this.judge = judge;
    }

    /** The slowest case as the verdict's run had it; nothing if not all were accepted. */
    public static Optional<CaseTimes> first(Judgement judged) {
        return slowest(judged).map(outcome -> new CaseTimes(List.of(outcome.cpu())));
    }

    private static Optional<CaseOutcome> slowest(Judgement judged) {
        return judged.verdict() == Verdict.AC
                ? judged.cases().stream().max(Comparator.comparing(CaseOutcome::cpu))
                : Optional.empty();
    }

    /**
     * Runs the slowest case some times more, within about three seconds. What took less than {@link CaseTimes#BRIEF} is not
     * run again.
     *
     * @param judged what {@code source} was judged, with its cases in the order in which they ran
     * @return the verdict's own run and the others; nothing if not all were accepted
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public Optional<CaseTimes> again(Problem problem, String source, Judgement judged, CancelToken cancel) {
        return slowest(judged).map(slowest -> again(problem, source, judged, slowest, cancel));
    }

    private CaseTimes again(Problem problem, String source, Judgement judged, CaseOutcome slowest, CancelToken cancel) {
        List<Duration> runs = new ArrayList<>(List.of(slowest.cpu()));
        int at = judged.cases().indexOf(slowest);
        List<Case> upToIt =
                judged.cases().subList(0, at + 1).stream().map(CaseOutcome::of).toList();
        Duration left = BUDGET;
        Duration next = slowest.cpu();
        while (slowest.cpu().compareTo(CaseTimes.BRIEF) >= 0 && runs.size() < RUNS && next.compareTo(left) <= 0) {
            Judgement once = judge.judge(new Submission(problem, source, upToIt), cancel, Progress.NONE);
            CaseOutcome last = once.cases().getLast();
            // One that is near the limit may be over it now.
            boolean ran = last.verdict()
                    .filter(v -> v == Verdict.AC || v == Verdict.TLE)
                    .isPresent();
            if (!ran) {
                break;
            }
            runs.add(last.cpu());
            left = left.minus(once.wall());
            next = once.wall();
        }
        return new CaseTimes(runs);
    }
}
