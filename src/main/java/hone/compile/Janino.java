package hone.compile;

import hone.task.Deadline;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Runs Janino in this process, each source on a {@link JaninoThread} of its own, which ends soon after its deadline, however
 * busy Janino is. Safe for use by several threads.
 */
final class Janino {
    private static final Logger LOG = System.getLogger(Janino.class.getName());

    private final Deque<JaninoCompiler> idle = new ConcurrentLinkedDeque<>();
    private volatile BrakedJanino classes = new BrakedJanino();

    /** A source that is being compiled. */
    static final class Pending {
        private final CompletableFuture<JaninoOutcome> outcome;
        private final JaninoThread thread;

        private Pending(CompletableFuture<JaninoOutcome> outcome, JaninoThread thread) {
            this.outcome = outcome;
            this.thread = thread;
        }

        /** Waits for the outcome; past the deadline it is a refusal. */
        JaninoOutcome await() throws InterruptedException {
            while (true) {
                try {
                    return outcome.get(thread.deadline().left().toNanos(), TimeUnit.NANOSECONDS);
                } catch (TimeoutException e) {
                    if (thread.deadline().passed()) {
                        abandon();
                        return new JaninoOutcome.Refused("Janino found no end");
                    }
                } catch (ExecutionException e) {
                    throw new CompileException("Janino's thread failed", e.getCause());
                }
            }
        }

        /** Gives up waiting for it; its thread ends by itself. */
        void abandon() {
            thread.abandon();
        }

        /** The thread, for tests. */
        Thread thread() {
            return thread;
        }
    }

    /**
     * Begins to compile a source that is within the bounds of {@link Complexity}.
     *
     * @param deadline when Janino is to have done
     */
    Pending start(ScannedSource source, Outline outline, List<String> nodeTypes, Deadline deadline) {
        CompletableFuture<JaninoOutcome> outcome = new CompletableFuture<>();
        JaninoThread thread = new JaninoThread(() -> run(source, outline, nodeTypes, outcome), deadline);
        thread.start();
        return new Pending(outcome, thread);
    }

    private void run(
            ScannedSource source, Outline outline, List<String> nodeTypes, CompletableFuture<JaninoOutcome> outcome) {
        try {
            outcome.complete(compile(source, outline, nodeTypes));
        } catch (LinkageError e) {
            outcome.complete(anew(source, outline, nodeTypes, e));
        } catch (RuntimeException | Error e) {
            outcome.complete(failed(e));
        }
    }

    private JaninoOutcome compile(ScannedSource source, Outline outline, List<String> nodeTypes) {
        JaninoCompiler compiler = idle.poll();
        if (compiler == null) {
            compiler = new JaninoCompiler(classes);
        }
        JaninoOutcome result = compiler.compile(source, outline, nodeTypes);
        if (braked() == null) {
            // What one that was ended knows may be half-known: it does not go back to the others.
            idle.push(compiler);
        }
        return result;
    }

    /** Memory or stack once ran out where a class of Janino's was just being initialised, which spoils that class for good. */
    private JaninoOutcome anew(ScannedSource source, Outline outline, List<String> nodeTypes, LinkageError spoilt) {
        LOG.log(Level.DEBUG, "Janino is loaded anew", spoilt);
        idle.clear();
        classes = new BrakedJanino();
        try {
            return compile(source, outline, nodeTypes);
        } catch (RuntimeException | Error e) {
            return failed(e);
        }
    }

    private static JaninoOutcome failed(Throwable failure) {
        JaninoThread.Braked braked = braked();
        if (braked != null) {
            // However the way out has wrapped it.
            return new JaninoOutcome.Refused(String.valueOf(braked.getMessage()));
        }
        LOG.log(Level.WARNING, "Janino failed; the other compiler answers alone", failure);
        return new JaninoOutcome.Refused("Janino gave up on this source");
    }

    private static JaninoThread.@Nullable Braked braked() {
        return Thread.currentThread() instanceof JaninoThread thread ? thread.braked() : null;
    }
}
