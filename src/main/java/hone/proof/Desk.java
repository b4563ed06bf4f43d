package hone.proof;

import hone.judge.Trials;
import hone.problem.Cases;
import hone.problem.Problem;
import hone.task.CancelToken;
import java.util.concurrent.CancellationException;

/**
 * One problem laid out for checking, with what the rules need.
 *
 * @param findings where they write what they find
 */
record Desk(Problem problem, Cases cases, Trials trials, Findings findings, CancelToken cancel) {
    /** Rules call this between any two steps. */
    void stopIfCancelled() {
        if (cancel.isCancelled()) {
            throw new CancellationException();
        }
    }
}
