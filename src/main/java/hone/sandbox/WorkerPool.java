package hone.sandbox;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Standby workers, so that a click never pays for the start of a JVM. All standbys are of one command, the one last
 * prepared; a worker is lent once and never comes back. Safe for use by several threads.
 */
public final class WorkerPool implements AutoCloseable {
    private final int standbys;
    private final Duration maxAge;
    private final Deque<WorkerProcess> idle = new ArrayDeque<>();
    private @Nullable WorkerCommand wanted;
    private boolean closed;

    /**
     * An empty pool.
     *
     * @param standbys how many workers wait, at least 0
     * @param maxAge a standby older than this is replaced when it is asked for
     */
    public WorkerPool(int standbys, Duration maxAge) {
        this.standbys = standbys;
        this.maxAge = maxAge;
    }

    /** Makes standbys of this command, replacing those of another; returns at once. */
    public void prepare(WorkerCommand command) {
        synchronized (this) {
            if (closed) {
                return;
            }
            if (!command.equals(wanted)) {
                idle.forEach(WorkerProcess::dismiss);
                idle.clear();
                wanted = command;
            }
        }
        Thread.ofVirtual().name("standby").start(this::fill);
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
        if (!command.equals(wanted)) {
            return null;
        }
        for (WorkerProcess worker = idle.poll(); worker != null; worker = idle.poll()) {
            if (worker.isAlive() && worker.age().compareTo(maxAge) < 0) {
                return worker;
            }
            worker.dismiss();
        }
        return null;
    }

    /** Starts what is missing; one at a time, as each start takes a whole core for a moment. */
    private void fill() {
        while (true) {
            WorkerCommand command;
            synchronized (this) {
                idle.removeIf(worker -> !worker.isAlive());
                if (closed || wanted == null || idle.size() >= standbys) {
                    return;
                }
                command = wanted;
            }
            WorkerProcess worker;
            try {
                worker = WorkerProcess.start(command);
            } catch (WorkerException e) {
                // Whoever asks for a worker next meets the same trouble and says so.
                return;
            }
            synchronized (this) {
                if (closed || !command.equals(wanted) || idle.size() >= standbys) {
                    worker.dismiss();
                } else {
                    idle.add(worker);
                }
            }
        }
    }

    /** Ends all standbys; those that are lent belong to their borrowers. */
    @Override
    public void close() {
        Deque<WorkerProcess> left;
        synchronized (this) {
            closed = true;
            left = new ArrayDeque<>(idle);
            idle.clear();
        }
        left.forEach(WorkerProcess::close);
    }
}
