package hone.judge;

import hone.problem.PackCodeFile;
import hone.task.CancelToken;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where the parts of a pack run while they are tried out. Workers are kept where a whole pack is checked: most of the time of a
 * check would else go into starting them, and what one author wrote may meet in one. Submissions, checkers, validators and
 * generators have workers apart in any case. Safe for use by several threads; what is lent is for one.
 */
public final class PackWorkers implements AutoCloseable {
    private final RunWorkers workers;
    private final CancelToken cancel;
    private final boolean kept;
    private final Map<Kind, Deque<LoadedWorker>> idle = new HashMap<>();
    private final Set<LoadedWorker> all = new HashSet<>();

    /**
     * What a worker is for.
     *
     * @param memoryMiB heap
     * @param file of the pack's own code; empty for submissions
     */
    private record Kind(int memoryMiB, Optional<PackCodeFile> file) {}

    private PackWorkers(RunWorkers workers, CancelToken cancel, boolean kept) {
        this.workers = workers;
        this.cancel = cancel;
        this.kept = kept;
    }

    /** Each worker ends when it is given back. */
    static PackWorkers single(RunWorkers workers, CancelToken cancel) {
        return new PackWorkers(workers, cancel, false);
    }

    /**
     * A worker that is given back serves the next one who wants such a one.
     *
     * @param cancel ends whatever runs in any of them
     */
    public static PackWorkers kept(RunWorkers workers, CancelToken cancel) {
        return new PackWorkers(workers, cancel, true);
    }

    /** One for submissions; no process starts until it is asked something. */
    Lent lend(int memoryMiB) {
        return new Lent(new Kind(memoryMiB, Optional.empty()));
    }

    /** One for a file of a pack's own code; no process starts until it is asked something. */
    Lent lend(PackCodeFile file) {
        return new Lent(new Kind(RunWorkers.PACK_CODE_MIB, Optional.of(file)));
    }

    private synchronized LoadedWorker take(Kind kind) {
        Deque<LoadedWorker> free = idle.get(kind);
        if (free != null && !free.isEmpty()) {
            return free.pop();
        }
        LoadedWorker made = new LoadedWorker(
                workers,
                () -> kind.file().isPresent() ? workers.lend(kind.file().get()) : workers.lend(kind.memoryMiB()),
                cancel);
        all.add(made);
        return made;
    }

    private synchronized void giveBack(Kind kind, LoadedWorker worker) {
        if (kept) {
            idle.computeIfAbsent(kind, _ -> new ArrayDeque<>()).push(worker);
        } else {
            all.remove(worker);
            worker.close();
        }
    }

    /** A worker, until it is given back by closing this. */
    final class Lent implements AutoCloseable {
        private final Kind kind;
        private LoadedWorker worker;
        private boolean given;

        private Lent(Kind kind) {
            this.kind = kind;
            this.worker = take(kind);
        }

        LoadedWorker worker() {
            return worker;
        }

        /** From now on it is another process: one that has run nothing of this problem since it was last given back. */
        void change() {
            LoadedWorker before = worker;
            if (kept) {
                worker = take(kind);
                giveBack(kind, before);
            } else {
                before.close();
            }
        }

        @Override
        public void close() {
            if (!given) {
                given = true;
                giveBack(kind, worker);
            }
        }
    }

    /** Ends all workers; nobody may use one any more. */
    @Override
    public synchronized void close() {
        all.forEach(LoadedWorker::close);
        all.clear();
        idle.clear();
    }
}
