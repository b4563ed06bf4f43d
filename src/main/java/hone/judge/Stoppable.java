package hone.judge;

import hone.problem.PackException;
import hone.sandbox.WorkerException;
import hone.task.CancelToken;
import hone.task.Deadline;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something slow that obeys a cancel token, and is asked for answers that have to be there in time. What is not there then is
 * stopped, and made anew for the next question. For one thread at a time.
 */
final class Stoppable<R> implements AutoCloseable {
    private final Function<CancelToken, R> maker;
    private final Consumer<R> closer;
    private CancelToken inner = CancelToken.create();
    private @Nullable R made;

    /** What is wanted of it. */
    @FunctionalInterface
    interface Use<R, T> {
        T of(R asked) throws PackException, WorkerException, InterruptedException;
    }

    /**
     * Nothing is made until it is wanted.
     *
     * @param maker makes it; all that it does has to end when the token it is given is cancelled
     * @param closer ends it, waiting for nothing
     */
    Stoppable(Function<CancelToken, R> maker, Consumer<R> closer) {
        this.maker = maker;
        this.closer = closer;
    }

    /**
     * Asks; nothing if the answer was not there in time.
     *
     * @param outer whoever asks may be stopped, too
     * @throws CancellationException if cancelled from outside
     */
    <T> Optional<T> until(Deadline end, CancelToken outer, Use<R, T> use)
            throws PackException, WorkerException, InterruptedException {
        if (outer.isCancelled()) {
            throw new CancellationException();
        }
        if (end.passed()) {
            return Optional.empty();
        }
        R asked = fresh();
        CancelToken token = inner;
        Thread alarm = Thread.ofPlatform().daemon().name("time is up").start(() -> cancelAt(end, token));
        try (var registration = outer.onCancel(token::cancel)) {
            return Optional.of(use.of(asked));
        } catch (CancellationException e) {
            if (outer.isCancelled()) {
                throw e;
            }
            return Optional.empty();
        } finally {
            alarm.interrupt();
        }
    }

    private static void cancelAt(Deadline end, CancelToken token) {
        try {
            Thread.sleep(end.left());
            token.cancel();
        } catch (InterruptedException answered) {
            // In time: there is nothing to stop.
            return;
        }
    }

    private R fresh() {
        R usable = made;
        if (usable == null || inner.isCancelled()) {
            close();
            inner = CancelToken.create();
            usable = maker.apply(inner);
            made = usable;
        }
        return usable;
    }

    @Override
    public void close() {
        R old = made;
        made = null;
        if (old != null) {
            closer.accept(old);
        }
    }
}
