package hone.store;

import hone.practice.Drafts;
import hone.practice.StoreException;
import hone.problem.ProblemRef;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Drafts as append-only journals in a folder: each keystroke is a record, written at once and forced to the disk within a
 * quarter of a second. Safe for use by several threads, each draft by one at a time.
 */
public final class DraftJournal implements Drafts, AutoCloseable {
    private final Path folder;
    private final Disk disk;
    private final InstantSource clock;
    private final ScheduledExecutorService writer;
    private final Troubles troubles = new Troubles();

    private final Object lock = new Object();

    /** The drafts that are open. */
    private final Set<ProblemRef> open = new HashSet<>();

    /** The writers of these, and of closed ones that the disk has not taken yet. */
    private final Map<ProblemRef, DraftWriter> writers = new HashMap<>();

    /** Keeps journals in a folder, which is made when it is needed. */
    public DraftJournal(DataFolder folder, InstantSource clock) {
        this(folder.drafts(), Disk.REAL, clock, writerThread());
    }

    DraftJournal(Path folder, Disk disk, InstantSource clock, ScheduledExecutorService writer) {
        this.folder = folder;
        this.disk = disk;
        this.clock = clock;
        this.writer = writer;
    }

    static ScheduledExecutorService writerThread() {
        ScheduledThreadPoolExecutor writer = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("draft-writer").factory());
        writer.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        return writer;
    }

    @Override
    public Draft open(ProblemRef problem) throws StoreException {
        DraftWriter unkept;
        synchronized (lock) {
            if (!open.add(problem)) {
                throw new IllegalStateException("The draft of " + problem + " is open already");
            }
            unkept = writers.get(problem);
        }
        boolean opened = false;
        try {
            Draft draft = unkept != null ? reopen(problem, unkept) : recover(problem);
            opened = true;
            return draft;
        } finally {
            if (!opened) {
                synchronized (lock) {
                    open.remove(problem);
                }
            }
        }
    }

    private Draft reopen(ProblemRef problem, DraftWriter unkept) throws StoreException {
        unkept.reopen();
        Optional<String> other =
                DraftRecovery.readOther(DraftName.of(folder, problem).other());
        return new JournaledDraft(unkept.whole(), other, unkept, () -> closed(problem, unkept));
    }

    private Draft recover(ProblemRef problem) throws StoreException {
        DraftName name = DraftName.of(folder, problem);
        DataFolder.createOwned(name.folder());
        DraftRecovery recovered = DraftRecovery.of(name);
        Optional<String> other = recovered.other();
        if (other.isEmpty()) {
            other = DraftRecovery.readOther(name.other());
        }
        JournalFile file = new JournalFile(name, recovered, disk, clock);
        DraftRecord.Snapshot whole = new DraftRecord.Snapshot(file.sequence(), file.text());
        DraftWriter draftWriter = new DraftWriter(file, writer, troubles);
        synchronized (lock) {
            writers.put(problem, draftWriter);
        }
        recovered.other().ifPresent(draftWriter::keepOther);
        draftWriter.start();
        if (recovered.damaged()) {
            troubles.say(new StoreException("A part of the draft of " + problem
                    + " could not be read back. What could be is shown; the file as it was is kept in "
                    + name.folder() + "."));
        }
        return new JournaledDraft(whole, other, draftWriter, () -> closed(problem, draftWriter));
    }

    private void closed(ProblemRef problem, DraftWriter draftWriter) {
        synchronized (lock) {
            open.remove(problem);
        }
        draftWriter.closeWhenKept(() -> forget(problem, draftWriter));
    }

    private void forget(ProblemRef problem, DraftWriter draftWriter) {
        synchronized (lock) {
            // It may have been opened again since.
            if (!open.contains(problem)) {
                writers.remove(problem, draftWriter);
            }
        }
    }

    @Override
    public void onTrouble(Consumer<StoreException> listener) {
        troubles.onTrouble(listener);
    }

    @Override
    public void onWellAgain(Runnable listener) {
        troubles.onWellAgain(listener);
    }

    /** Tells whoever listens for troubles. */
    void say(StoreException trouble) {
        troubles.say(trouble);
    }

    /**
     * Forces every draft, open or not, and stops.
     *
     * @throws StoreException if the disk took not all of them
     */
    @Override
    public void close() throws StoreException {
        List<DraftWriter> all;
        synchronized (lock) {
            all = List.copyOf(writers.values());
        }
        StoreException refusal = null;
        for (DraftWriter each : all) {
            refusal = force(each, refusal);
        }
        all.forEach(each -> each.closeWhenKept(() -> {}));
        writer.close();
        if (refusal != null) {
            throw refusal;
        }
    }

    private static @Nullable StoreException force(DraftWriter writer, @Nullable StoreException earlier) {
        try {
            writer.force();
            return earlier;
        } catch (StoreException e) {
            return earlier == null ? e : earlier;
        }
    }
}
