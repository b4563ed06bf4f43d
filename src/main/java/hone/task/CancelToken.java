package hone.task;

import java.util.ArrayList;
import java.util.List;

/**
 * A wish to stop, handed to a long job by whoever started it. Once cancelled it stays cancelled. Safe for use by
 * several threads.
 */
public final class CancelToken {
    private final List<Runnable> listeners = new ArrayList<>();
    private boolean cancelled;

    /** A token that has not been cancelled and can be. */
    public static CancelToken create() {
        return new CancelToken();
    }

    private CancelToken() {}

    /** Asks the job to stop. The listeners run on the calling thread, once. */
    public void cancel() {
        List<Runnable> toRun;
        synchronized (this) {
            if (cancelled) {
                return;
            }
            cancelled = true;
            toRun = List.copyOf(listeners);
            listeners.clear();
        }
        toRun.forEach(Runnable::run);
    }

    /** Whether the job has been asked to stop. */
    public synchronized boolean isCancelled() {
        return cancelled;
    }

    /**
     * Runs {@code action} when the job is cancelled, at once if it already is.
     *
     * @return a registration; closing it forgets the action
     */
    public Registration onCancel(Runnable action) {
        synchronized (this) {
            if (!cancelled) {
                listeners.add(action);
                return () -> forget(action);
            }
        }
        action.run();
        return () -> {};
    }

    private synchronized void forget(Runnable action) {
        listeners.remove(action);
    }

    /** What {@link #onCancel} gives back. */
    @FunctionalInterface
    public interface Registration extends AutoCloseable {
        @Override
        void close();
    }
}
