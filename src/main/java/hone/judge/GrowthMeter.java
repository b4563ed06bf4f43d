package hone.judge;

import hone.problem.Case;
import hone.problem.PackException;
import hone.problem.Problem;
import hone.task.CancelToken;
import java.util.List;
import java.util.Optional;

/** Says how the work of a submission grows. */
@FunctionalInterface
public interface GrowthMeter {
    /** Gets ready for a problem, so that the first answer does not wait for its generator to start; returns at once. */
    default void prepare(Problem problem) {}

    /**
     * Measures a submission, which takes three seconds at the most. What could not be measured in time the answer names.
     *
     * @param own cases of a person's own, which are run beside the problem's where it has no generator
     * @return nothing if it does not compile or uses what it may not, which a judging says better
     * @throws PackException if the problem's own code or cases failed
     * @throws JudgeException if no worker could be had
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    Optional<GrowthAnswer> measure(Problem problem, String source, List<Case> own, CancelToken cancel)
            throws PackException, InterruptedException;
}
