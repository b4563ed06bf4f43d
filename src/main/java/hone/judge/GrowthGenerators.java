package hone.judge;

import hone.compile.CompileException;
import hone.problem.PackCodeFile;
import hone.problem.PackException;
import hone.problem.Problem;
import hone.sandbox.WorkerException;
import hone.task.CancelToken;
import hone.task.Deadline;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Lends generators. The one that came back last is kept for a while, as whoever measures a submission mostly mends it and measures
 * again, and starting a generator takes as long as measuring. Safe for use by several threads.
 */
final class GrowthGenerators {
    private static final Duration KEPT = Duration.ofMinutes(1);
    /** Longer than any takes to start, even where the machine has much else to do. */
    private static final Duration PREPARED = Duration.ofSeconds(30);

    private final PackCodes codes;
    private final RunWorkers workers;
    private @Nullable GrowthGenerator waiting;
    private volatile @Nullable Coming coming;

    GrowthGenerators(PackCodes codes, RunWorkers workers) {
        this.codes = codes;
        this.workers = workers;
    }

    /** One that is on its way: it waits here once this is done, or could not be started. */
    private record Coming(Problem problem, CompletableFuture<Void> done) {}

    /**
     * The generator of a problem as it is now. One that is being prepared is waited for. One that is new is compiled while its worker
     * starts; this waits for neither.
     *
     * @throws PackException if it cannot be read
     * @throws CancellationException if cancelled
     */
    GrowthGenerator lend(Problem problem, Deadline until, CancelToken cancel)
            throws PackException, InterruptedException {
        Coming expected = coming;
        if (expected != null && expected.problem.equals(problem)) {
            await(expected.done.copy(), until, cancel);
        }
        return lend(problem);
    }

    private static void await(CompletableFuture<Void> done, Deadline until, CancelToken cancel)
            throws InterruptedException {
        try (var registration = cancel.onCancel(() -> done.cancel(false))) {
            done.get(until.left().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException | ExecutionException e) {
            // Whatever kept it, whoever measures meets it too and says so.
            return;
        }
    }

    private GrowthGenerator lend(Problem problem) throws PackException {
        String source = PackCodeFile.GENERATOR.read(problem);
        GrowthGenerator found = take();
        if (found != null && found.isOf(problem, source)) {
            return found;
        }
        if (found != null) {
            found.close();
        }
        workers.prepareGenerator(true);
        codes.prepare(problem, PackCodeFile.GENERATOR);
        return new GrowthGenerator(codes, problem, source);
    }

    /** Starts the generator of a problem unless it waits already; returns at once. */
    void prepare(Problem problem) {
        Coming begun = new Coming(problem, new CompletableFuture<>());
        coming = begun;
        Thread.ofPlatform().daemon().name("generator").start(() -> {
            try {
                start(problem);
            } catch (PackException | WorkerException | CompileException e) {
                // Whoever measures meets the same trouble and says so.
                return;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                begun.done.complete(null);
            }
        });
    }

    private void start(Problem problem) throws PackException, WorkerException, InterruptedException {
        GrowthGenerator generator = lend(problem);
        try {
            var _ = generator.families(Deadline.after(PREPARED), CancelToken.create());
        } finally {
            giveBack(generator);
        }
    }

    /** Takes one back. */
    void giveBack(GrowthGenerator generator) {
        workers.prepareGenerator(false);
        GrowthGenerator before = take();
        if (before != null) {
            before.close();
        }
        synchronized (this) {
            waiting = generator;
        }
        CompletableFuture.delayedExecutor(KEPT.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> forget(generator));
    }

    private synchronized @Nullable GrowthGenerator take() {
        GrowthGenerator taken = waiting;
        waiting = null;
        return taken;
    }

    /** Ends it if it still waits, or again: then it is used, and will wait anew when it comes back. */
    private void forget(GrowthGenerator generator) {
        synchronized (this) {
            if (waiting != generator) {
                return;
            }
            waiting = null;
        }
        generator.close();
    }
}
