package hone.ui.fx;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * The runner of the real program: work runs on daemon threads that come and go with the load, so a job that hangs
 * holds up neither the others nor the end of the program.
 */
public final class BackgroundRunner implements TaskRunner, AutoCloseable {
    private final ExecutorService threads;
    private final TaskRunner runner;

    /** A runner with no thread yet. */
    public BackgroundRunner() {
        // Platform threads, as jobs call into native code and compute for seconds: both would pin a virtual thread's
        // carrier.
        threads = Executors.newCachedThreadPool(
                Thread.ofPlatform().daemon().name("hone-work-", 1).factory());
        runner = new ExecutorTaskRunner(threads, FxThread.executor());
    }

    @Override
    public <T extends @Nullable Object> Run start(Work<T> work, Outcome<? super T> outcome) {
        return runner.start(work, outcome);
    }

    /** Interrupts what still runs and takes no more work. Does not wait. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
