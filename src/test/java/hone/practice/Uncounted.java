package hone.practice;

import hone.judge.Judgement;
import hone.judge.WorkComparison;
import hone.judge.WorkMeter;
import hone.problem.Problem;
import hone.task.CancelToken;
import java.util.Optional;

/** Counts nothing. */
final class Uncounted implements WorkMeter {
    @Override
    public Judgement count(Problem problem, String source, Judgement judged, CancelToken cancel) {
        return judged;
    }

    @Override
    public Optional<WorkComparison> compare(Problem problem, String source, CancelToken cancel) {
        return Optional.empty();
    }
}
