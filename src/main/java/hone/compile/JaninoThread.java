package hone.compile;

import com.sun.management.ThreadMXBean;
import hone.task.Deadline;
import java.lang.management.ManagementFactory;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A thread on which Janino compiles one source. Janino looks at its watch by way of {@link JaninoBrake}: past the deadline,
 * past the memory it may allocate, or once nobody wants the outcome, its next step throws {@link Braked}.
 */
final class JaninoThread extends Thread {
    /** Enough for every source within the bounds of {@link Complexity}. */
    private static final long STACK_BYTES = 64L << 20;
    /**
     * Most memory that a compile allocates, in bytes, so that the heap cannot grow by more, whatever the collector does;
     * what people write takes a hundredth.
     */
    static final long MAX_ALLOCATED = 32L << 20;
    /** Steps between two looks, which take about a tenth of a microsecond: a compile of some thousand steps has a few. */
    private static final int STRIDE = 250;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private volatile Deadline deadline;
    private int stepsToLook = STRIDE;
    private long allowedBytes = -1;
    private volatile boolean abandoned;
    private @Nullable Braked braked;

    /** The compile was ended. Without a trace, as the stack may be deep. */
    static final class Braked extends Error {
        private static final long serialVersionUID = 1L;

        Braked(String why) {
            super(why, null, false, false);
        }
    }

    /**
     * A thread that has not begun.
     *
     * @param deadline when its work is to be done; what it reads of Janino's own classes comes on top
     */
    JaninoThread(Runnable work, Deadline deadline) {
        super(null, work, "janino", STACK_BYTES);
        this.deadline = deadline;
        setDaemon(true);
    }

    /** Until when its work may go on. */
    Deadline deadline() {
        return deadline;
    }

    /** Ends the compile at its next step. */
    void abandon() {
        abandoned = true;
    }

    /** Runs what is no part of the compile, on this thread: neither its time nor its memory counts. */
    <T> T uncounted(Supplier<T> work) {
        long start = System.nanoTime();
        long before = allocated();
        allowedBytes = allowedBytes < 0 ? before + MAX_ALLOCATED : allowedBytes;
        T result = work.get();
        allowedBytes += allocated() - before;
        deadline = new Deadline(deadline.nanos() + System.nanoTime() - start);
        return result;
    }

    private static long allocated() {
        return THREADS.getCurrentThreadAllocatedBytes();
    }

    /** One step of the compile, on this thread. */
    void step() {
        if (--stepsToLook <= 0) {
            look();
        }
    }

    /** What ended the compile, for this thread to ask; null if nothing has. */
    @Nullable Braked braked() {
        return braked;
    }

    private void brake(String why) {
        if (isInitialisingAClass()) {
            // Which would spoil that class for good; an initialiser knows nothing of the source, so it has an end.
            stepsToLook = STRIDE;
            return;
        }
        braked = new Braked(why);
        throw braked;
    }

    private static boolean isInitialisingAClass() {
        return StackWalker.getInstance()
                .walk(frames -> frames.anyMatch(frame -> frame.getMethodName().equals("<clinit>")));
    }

    private void look() {
        // What is caught on the way out meets the next step.
        stepsToLook = 1;
        long allocated = allocated();
        if (allowedBytes < 0) {
            allowedBytes = allocated + MAX_ALLOCATED;
        }
        if (abandoned) {
            brake("nobody wants it any more");
        } else if (deadline.passed()) {
            brake("Janino found no end");
        } else if (allocated > allowedBytes) {
            brake("Janino takes too much memory for this source");
        } else {
            stepsToLook = STRIDE;
        }
    }
}
