package hone.compile;

import hone.task.Deadline;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs Janino in this process, each source on a {@link JaninoThread} of its own, which ends soon after its deadline, however
 * busy Janino is. Safe for use by several threads.
 */
final class Janino {
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
        BrakedJanino used = classes;
        try {
            JaninoCompiler compiler = idle.poll();
            if (compiler == null) {
                compiler = new JaninoCompiler(used);
            }
            JaninoOutcome result = compiler.compile(source, outline, nodeTypes);
            idle.push(compiler);
            outcome.complete(result);
        } catch (JaninoThread.Braked e) {
            // What that compiler knew may be half-known: it does not go back to the others.
            outcome.complete(new JaninoOutcome.Refused(String.valueOf(e.getMessage())));
        } catch (LinkageError e) {
            // The brake met a class of Janino's that was just being initialised, which spoils it for good.
            idle.clear();
            classes = new BrakedJanino();
            outcome.complete(new JaninoOutcome.Refused("Janino found no end"));
        } catch (RuntimeException | Error e) {
            outcome.completeExceptionally(e);
        }
    }
}
