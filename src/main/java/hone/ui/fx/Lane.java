package hone.ui.fx;

import org.jspecify.annotations.Nullable;

/**
 * Runs of which only the latest counts, such as judging the text as it stands now. Confined to the JavaFX thread.
 */
public final class Lane {
    private final TaskRunner runner;
    private long ticket;
    private long lastEnded;
    private @Nullable Run current;

    /** A lane on which nothing runs. */
    public Lane(TaskRunner runner) {
        this.runner = runner;
    }

    /** Starts {@code work}; the run before it, if it has not ended, is cancelled and its outcome hears nothing more. */
    public <T extends @Nullable Object> Run start(Work<T> work, Outcome<? super T> outcome) {
        Run before = current;
        long mine = ++ticket;
        current = null;
        if (before != null) {
            before.cancel();
        }
        Run run = runner.start(work, new OnlyLatest<T>(mine, outcome));
        if (mine == ticket && mine != lastEnded) {
            current = run;
        }
        return run;
    }

    /** Cancels the latest run, whose outcome hears so. Does nothing when the lane is free. */
    public void cancel() {
        Run run = current;
        if (run != null) {
            run.cancel();
        }
    }

    /** Whether the latest run has not ended. */
    public boolean isBusy() {
        return current != null;
    }

    private final class OnlyLatest<T extends @Nullable Object> implements Outcome<T> {
        private final long number;
        private final Outcome<? super T> outcome;

        OnlyLatest(long number, Outcome<? super T> outcome) {
            this.number = number;
            this.outcome = outcome;
        }

        @Override
        public void result(T value) {
            ifLatest(() -> outcome.result(value));
        }

        @Override
        public void failed(Throwable cause) {
            ifLatest(() -> outcome.failed(cause));
        }

        @Override
        public void cancelled() {
            ifLatest(outcome::cancelled);
        }

        private void ifLatest(Runnable tell) {
            if (number == ticket) {
                lastEnded = number;
                current = null;
                tell.run();
            }
        }
    }
}
