package hone.ui.fx;

import hone.task.CancelToken;

/**
 * One piece of work that has been started.
 *
 * @param number counts the runs of one {@link TaskRunner} from 1; a higher number started later
 * @param token the wish to stop, as the work sees it
 */
public record Run(long number, CancelToken token) {
    /** Asks the work to stop. Its outcome hears {@link Outcome#cancelled()} without waiting for that. */
    public void cancel() {
        token.cancel();
    }
}
