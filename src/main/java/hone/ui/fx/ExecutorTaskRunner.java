package hone.ui.fx;

import hone.task.CancelToken;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** The body of {@link TaskRunner}: work on one executor, outcomes on another. */
public final class ExecutorTaskRunner implements TaskRunner {
    private final Executor background;
    private final Executor fx;
    private final AtomicLong started = new AtomicLong();

    /**
     * A runner on the given executors.
     *
     * @param background where the work runs; if it rejects the work, the run counts as cancelled
     * @param fx where outcomes are told; must run what it gets one at a time and in order
     */
    public ExecutorTaskRunner(Executor background, Executor fx) {
        this.background = background;
        this.fx = fx;
    }

    @Override
    public <T extends @Nullable Object> Run start(Work<T> work, Outcome<? super T> outcome) {
        var token = CancelToken.create();
        var run = new Run(started.incrementAndGet(), token);
        var ending = new Ending();
        CancelToken.Registration onCancel = token.onCancel(() -> fx.execute(() -> ending.once(outcome::cancelled)));
        Runnable job = () -> {
            Runnable told = attempt(work, outcome, token);
            onCancel.close();
            fx.execute(() -> ending.once(() -> {
                if (token.isCancelled()) {
                    outcome.cancelled();
                } else {
                    told.run();
                }
            }));
        };
        try {
            background.execute(job);
        } catch (RejectedExecutionException closed) {
            token.cancel();
        }
        return run;
    }

    @SuppressWarnings("CatchingUnchecked") // whatever the work throws, an Error too, must reach its outcome
    private static <T extends @Nullable Object> Runnable attempt(
            Work<T> work, Outcome<? super T> outcome, CancelToken token) {
        if (token.isCancelled()) {
            return outcome::cancelled;
        }
        try {
            T value = work.run(token);
            return () -> outcome.result(value);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return outcome::cancelled;
        } catch (Throwable broken) {
            return () -> outcome.failed(broken);
        }
    }

    /** Lets the first word about a run through. Confined to the thread that tells outcomes. */
    private static final class Ending {
        private boolean told;

        void once(Runnable tell) {
            if (!told) {
                told = true;
                tell.run();
            }
        }
    }
}
