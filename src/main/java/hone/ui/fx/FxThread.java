package hone.ui.fx;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/** The JavaFX thread, as a place to run things. */
public final class FxThread {
    private FxThread() {}

    /**
     * Runs {@code action} on the JavaFX thread, after what is already waiting there; also when called from that thread.
     * Does nothing once the toolkit has ended.
     *
     * @throws IllegalStateException if the toolkit has not been started
     */
    public static void later(Runnable action) {
        Platform.runLater(action);
    }

    /** {@link #later} as an executor. */
    public static Executor executor() {
        return FxThread::later;
    }

    /** Whether the caller is on the JavaFX thread. */
    public static boolean isCurrent() {
        return Platform.isFxApplicationThread();
    }
}
