package hone.sandbox;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Standby workers, so that a click never pays for the start of a JVM. They are of the command last
 * prepared; those of the one before it wait a while longer, for people go to and fro between two problems. A worker is lent
 * once and never comes back. Safe for use by several threads.
 */
public final class WorkerPool implements AutoCloseable {
    private final int standbys;
    private final Duration maxAge;
    private final Duration former;
    private final Deque<WorkerProcess> idle = new ArrayDeque<>();
    /** Those that were dismissed and may not have ended yet. */
    private final Set<WorkerProcess> leaving = new HashSet<>();
    /** Held while a standby is started: one at a time, as each start takes a whole core for a moment. */
    private final ReentrantLock filling = new ReentrantLock();

    private @Nullable WorkerCommand wanted;
    private @Nullable WorkerCommand before;
    private boolean closed;

    /**
     * An empty pool.
     *
     * @param standbys how many workers wait, at least 0
     * @param maxAge a standby older than this is replaced when it is asked for
     * @param former how long the standbys of the command prepared before the last one are kept
     */
    public WorkerPool(int standbys, Duration maxAge, Duration former) {
        this.standbys = standbys;
        this.maxAge = maxAge;
        this.former = former;
    }

    /** Makes standbys of this command; those of another end now or, if they were the last ones, soon. Returns at once. */
    public void prepare(WorkerCommand command) {
        synchronized (this) {
            if (closed) {
                return;
            }
            if (!command.equals(wanted)) {
                before = wanted;
                wanted = command;
                letGo(former.isZero() ? null : before);
                if (!former.isZero()) {
                    CompletableFuture.delayedExecutor(former.toMillis(), TimeUnit.MILLISECONDS)
                            .execute(() -> forgetFormer(command));
                }
            }
        }
        Thread.ofPlatform().daemon().name("standby").start(this::fill);
    }

    /** Ends those that are neither of the wanted command nor of this one. */
    private void letGo(@Nullable WorkerCommand kept) {
        for (WorkerProcess worker : List.copyOf(idle)) {
            if (!worker.command().equals(wanted) && !worker.command().equals(kept)) {
                idle.remove(worker);
                dismiss(worker);
            }
        }
    }

    /** Ends what is left of the command before, if nothing else has been prepared in between. */
    private synchronized void forgetFormer(WorkerCommand since) {
        if (since.equals(wanted)) {
            before = null;
            letGo(null);
        }
    }

    /** Ends the standbys; none is made until they are asked for again. Returns at once. */
    public synchronized void standDown() {
        wanted = null;
        before = null;
        idle.forEach(this::dismiss);
        idle.clear();
    }

    /**
     * Hands out a worker: a living standby if there is one, else a fresh one. The caller closes it.
     *
     * @throws WorkerException if none could be started
     */
    public WorkerProcess lend(WorkerCommand command) throws WorkerException {
        WorkerProcess found = takeStandby(command);
        if (found != null) {
            return found;
        }
        return WorkerProcess.start(command);
    }

    private synchronized @Nullable WorkerProcess takeStandby(WorkerCommand command) {
        for (WorkerProcess worker : List.copyOf(idle)) {
            if (worker.command().equals(command)) {
                idle.remove(worker);
                if (worker.isAlive() && worker.age().compareTo(maxAge) < 0) {
                    return worker;
                }
                dismiss(worker);
            }
        }
        return null;
    }

    /** Starts what is missing. */
    private void fill() {
        filling.lock();
        try {
            for (WorkerCommand missing = missing(); missing != null; missing = missing()) {
                keep(WorkerProcess.start(missing));
            }
        } catch (WorkerException e) {
            // Whoever asks for a worker next meets the same trouble and says so.
            return;
        } finally {
            filling.unlock();
        }
    }

    private synchronized @Nullable WorkerCommand missing() {
        idle.removeIf(worker -> !worker.isAlive());
        return closed || wantedStanding() >= standbys ? null : wanted;
    }

    private long wantedStanding() {
        return idle.stream()
                .filter(worker -> worker.command().equals(wanted))
                .filter(WorkerProcess::isAlive)
                .count();
    }

    /** How many living standbys of the command last prepared wait now. */
    synchronized int standing() {
        return (int) wantedStanding();
    }

    private synchronized void keep(WorkerProcess worker) {
        if (closed || (!worker.command().equals(wanted) && !worker.command().equals(before))) {
            dismiss(worker);
        } else {
            idle.add(worker);
        }
    }

    private synchronized void dismiss(WorkerProcess worker) {
        leaving.add(worker);
        worker.kill();
        Thread.ofPlatform().daemon().name("reaper").start(() -> {
            worker.close();
            forget(worker);
        });
    }

    private synchronized void forget(WorkerProcess worker) {
        leaving.remove(worker);
    }

    /** Ends all standbys and waits until they are gone; those that are lent belong to their borrowers. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        // One that is being started now is dismissed as soon as it is there.
        filling.lock();
        filling.unlock();
        List<WorkerProcess> left;
        synchronized (this) {
            idle.forEach(this::dismiss);
            idle.clear();
            left = List.copyOf(leaving);
        }
        left.forEach(WorkerProcess::close);
    }
}
