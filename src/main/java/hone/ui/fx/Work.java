package hone.ui.fx;

import hone.task.CancelToken;
import org.jspecify.annotations.Nullable;

/** A job for the background. */
@FunctionalInterface
public interface Work<T extends @Nullable Object> {
    /**
     * Does the job; called once, on a background thread.
     *
     * @param token asks the job to stop; what it returns or throws after that is dropped
     * @throws Exception where the job broke, which is our fault and not the user's
     */
    T run(CancelToken token) throws Exception;
}
