package hone.ui.fx;

import org.jspecify.annotations.Nullable;

/** Runs work away from the JavaFX thread and tells its outcome on that thread. */
public interface TaskRunner {
    /**
     * Starts {@code work}. The outcome is told exactly once; a result that arrives after the run was cancelled is
     * dropped. Call it on the JavaFX thread.
     */
    <T extends @Nullable Object> Run start(Work<T> work, Outcome<? super T> outcome);

    /** A runner for tests: the work and its outcome have happened when {@code start} returns. */
    static TaskRunner direct() {
        return new ExecutorTaskRunner(Runnable::run, Runnable::run);
    }
}
