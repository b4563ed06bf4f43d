package hone.fuzz;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One reading of one input, watched: what it throws, what it allocates, and whether it ends. */
final class Reading {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    /** What a first reading allocates for good does not count: only what every reading allocates does. */
    private static final int READINGS = 3;

    private Reading() {}

    /** More memory than the target allows. */
    static final class TooMuchMemory extends AssertionError {
        private static final long serialVersionUID = 1L;

        TooMuchMemory(long bytes, long allowed) {
            super("allocated " + bytes + " bytes, " + allowed + " are allowed");
        }
    }

    /** No end in sight; its trace is that of the thread that reads. */
    static final class NoEnd extends AssertionError {
        private static final long serialVersionUID = 1L;

        NoEnd(Duration after, StackTraceElement[] where) {
            super("no end after " + after);
            setStackTrace(where);
        }
    }

    /** What went wrong on this thread, which must have a stack of the usual size. */
    static Optional<Throwable> here(FuzzTarget target, byte[] input) {
        long allowed = target.mayAllocate(input.length);
        long least = Long.MAX_VALUE;
        for (int i = 0; i < READINGS && least > allowed; i++) {
            byte[] own = input.clone();
            long before = THREADS.getCurrentThreadAllocatedBytes();
            try {
                FuzzTarget.Law law = target.read(own);
                least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
                law.check();
            } catch (Throwable e) {
                return Optional.of(e);
            }
        }
        return least > allowed ? Optional.of(new TooMuchMemory(least, allowed)) : Optional.empty();
    }

    /** The same on a thread of its own, which is left behind if it finds no end. */
    static Optional<Throwable> watched(FuzzTarget target, byte[] input, Duration patience) throws InterruptedException {
        CompletableFuture<Optional<Throwable>> result = new CompletableFuture<>();
        Thread thread = Thread.ofPlatform().daemon().name("reading").start(() -> result.complete(here(target, input)));
        try {
            return result.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return Optional.of(new NoEnd(patience, thread.getStackTrace()));
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What stays the same while a failing input is made smaller. */
    static String kind(Throwable thrown) {
        return thrown.getClass().getSimpleName();
    }
}
