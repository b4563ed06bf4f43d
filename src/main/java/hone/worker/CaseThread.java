package hone.worker;

import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A thread with a deep stack that runs one case after another. To map a deep stack and to give it back costs more than a small
 * case does, so one that may serve again is kept.
 */
final class CaseThread {
    /**
     * How often a thread is tried, with a pause between: the memory of the one before it comes back a moment after that one
     * has ended, and until then there may not be enough.
     */
    private static final int TRIES = 200;

    private static final long PAUSE_NANOS = 5_000_000;

    private final Thread thread;
    /** What it runs now or next; guarded by this. */
    private @Nullable Runnable task;
    /** Whether it runs nothing more; guarded by this. */
    private boolean over;

    private CaseThread(long stack) {
        thread = new Thread(null, this::serve, "case", stack);
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((_, _) -> {});
    }

    /**
     * Starts one.
     *
     * @param stack in bytes
     * @throws OutOfMemoryError if there is no room for its stack
     */
    static CaseThread start(long stack) {
        for (int tries = 1; ; tries++) {
            CaseThread made = new CaseThread(stack);
            try {
                made.thread.start();
                return made;
            } catch (OutOfMemoryError e) {
                if (tries == TRIES) {
                    throw e;
                }
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }

    /** Runs a task and waits for it, for ever if need be; one that throws ends the thread. */
    synchronized void run(Runnable next) {
        task = next;
        notifyAll();
        while (task != null && !over) {
            try {
                wait();
            } catch (InterruptedException e) {
                // A submission may interrupt the thread that waits for it.
            }
        }
    }

    /** The thread itself, to look at where it is. */
    Thread thread() {
        return thread;
    }

    /** Ends it, and waits until it has ended. */
    void end() {
        synchronized (this) {
            over = true;
            notifyAll();
        }
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                // Waits on.
            }
        }
    }

    private void serve() {
        try {
            for (Runnable next = next(); next != null; next = next()) {
                // Whatever the case before has left.
                Thread.interrupted();
                next.run();
                done();
            }
        } finally {
            stopped();
        }
    }

    private synchronized @Nullable Runnable next() {
        while (task == null && !over) {
            try {
                wait();
            } catch (InterruptedException e) {
                // What it left behind may interrupt it.
            }
        }
        return over ? null : task;
    }

    private synchronized void done() {
        task = null;
        notifyAll();
    }

    private synchronized void stopped() {
        over = true;
        notifyAll();
    }
}
