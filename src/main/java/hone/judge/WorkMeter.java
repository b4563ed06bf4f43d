package hone.judge;

import hone.problem.PackException;
import hone.problem.Problem;
import hone.task.CancelToken;
import java.util.Optional;

/** Says how much work a submission does on what it was judged on, and how that stands to the problem's own submissions. */
public interface WorkMeter {
    /**
     * Counts each case that came to an end, in a worker under all limits.
     *
     * @return the same judgement with the work of its cases, as far as it could be counted within some seconds
     * @throws JudgeException if no worker could be had
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    Judgement count(Problem problem, String source, Judgement judged, CancelToken cancel) throws InterruptedException;

    /**
     * Sets an accepted submission beside the problem's own ones, on one input.
     *
     * @return nothing where there is none that could be counted
     * @throws PackException if the problem's own code or cases failed
     * @throws JudgeException if no worker could be had
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    Optional<WorkComparison> compare(Problem problem, String source, CancelToken cancel)
            throws PackException, InterruptedException;
}
