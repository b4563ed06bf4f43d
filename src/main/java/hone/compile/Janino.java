package hone.compile;

import hone.task.Deadline;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs Janino in this process, each source on a thread of its own with a large stack. One that finds no end is left
 * behind with whatever it used; while several such threads live on, Janino is not asked at all. Safe for use by several
 * threads.
 */
final class Janino {
    /** Enough for every source within the bounds of {@link Complexity}. */
    private static final long STACK_BYTES = 64L << 20;

    private static final int MAX_LEFT_BEHIND = 4;

    private final Deque<JaninoCompiler> idle = new ConcurrentLinkedDeque<>();
    private final Set<Thread> leftBehind = ConcurrentHashMap.newKeySet();

    /** A source that is being compiled. */
    final class Pending {
        private final CompletableFuture<JaninoOutcome> outcome;
        private final Thread thread;

        private Pending(CompletableFuture<JaninoOutcome> outcome, Thread thread) {
            this.outcome = outcome;
            this.thread = thread;
        }

        /** Waits for the outcome; past the deadline it is a refusal, and the thread is left behind. */
        JaninoOutcome await(Deadline deadline) throws InterruptedException {
            try {
                return outcome.get(deadline.left().toNanos(), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                abandon();
                return new JaninoOutcome.Refused("Janino found no end");
            } catch (ExecutionException e) {
                throw new CompileException("Janino's thread failed", e.getCause());
            }
        }

        /** Gives up waiting for it. */
        void abandon() {
            if (outcome.isDone()) {
                return;
            }
            leftBehind.add(thread);
            thread.interrupt();
            thread.setPriority(Thread.MIN_PRIORITY);
        }
    }

    /** Begins to compile a source that is within the bounds of {@link Complexity}. */
    Pending start(ScannedSource source, Outline outline, List<String> nodeTypes) {
        CompletableFuture<JaninoOutcome> outcome = new CompletableFuture<>();
        Thread thread = new Thread(null, () -> run(source, outline, nodeTypes, outcome), "janino", STACK_BYTES);
        thread.setDaemon(true);
        leftBehind.removeIf(other -> !other.isAlive());
        if (leftBehind.size() >= MAX_LEFT_BEHIND) {
            outcome.complete(new JaninoOutcome.Refused("Janino is still busy with an earlier source"));
        } else {
            thread.start();
        }
        return new Pending(outcome, thread);
    }

    private void run(
            ScannedSource source, Outline outline, List<String> nodeTypes, CompletableFuture<JaninoOutcome> outcome) {
        try {
            JaninoCompiler compiler = idle.poll();
            if (compiler == null) {
                compiler = new JaninoCompiler();
            }
            JaninoOutcome result = compiler.compile(source, outline, nodeTypes);
            idle.push(compiler);
            outcome.complete(result);
        } catch (RuntimeException | Error e) {
            outcome.completeExceptionally(e);
        }
    }
}
