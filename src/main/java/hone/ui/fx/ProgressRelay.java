package hone.ui.fx;

import hone.task.Progress;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Tells the window how far a job is, never faster than it can hear. */
public final class ProgressRelay implements Progress {
    private final AtomicReference<@Nullable Step> latest = new AtomicReference<>();
    private final Executor window;
    private final Progress listener;
    private boolean stopped;

    /**
     * Tells nothing yet.
     *
     * @param window runs what touches the window, on its thread
     * @param listener hears of the latest step, on the window's thread
     */
    public ProgressRelay(Executor window, Progress listener) {
        this.window = window;
        this.listener = listener;
    }

    @Override
    public void at(int done, int total, String what) {
        if (latest.getAndSet(new Step(done, total, what)) == null) {
            window.execute(this::tell);
        }
    }

    private void tell() {
        Step step = latest.getAndSet(null);
        if (step != null && !stopped) {
            listener.at(step.done(), step.total(), step.what());
        }
    }

    /** Tells nothing from now on; called on the window's thread. */
    public void stop() {
        stopped = true;
    }

    private record Step(int done, int total, String what) {}
}
