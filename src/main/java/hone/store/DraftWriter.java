package hone.store;

import hone.practice.StoreException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Takes a draft's steps from the thread that types and writes them on the writer's thread: to the system at once, forced
 * to the disk soon. While the disk refuses, everything stays in memory and is tried again.
 */
final class DraftWriter {
    /** How long something written may stay unforced. */
    static final Duration FORCE_WITHIN = Duration.ofMillis(250);

    private static final Duration TRY_AGAIN_AFTER = Duration.ofSeconds(2);

    private final JournalFile file;
    private final ScheduledExecutorService writer;
    private final Troubles troubles;

    private final Object lock = new Object();
    private List<DraftRecord> pending = new ArrayList<>();

    // On the writer's thread alone.
    private boolean forceDue;
    private Runnable whenKept = () -> {};

    DraftWriter(JournalFile file, ScheduledExecutorService writer, Troubles troubles) {
        this.file = file;
        this.writer = writer;
        this.troubles = troubles;
    }

    /** Takes a step; returns at once. */
    void add(DraftRecord step) {
        synchronized (lock) {
            pending.add(step);
            if (pending.size() > 1) {
                return;
            }
        }
        writer.execute(() -> attempt(this::write));
    }

    /** Writes what is due and sees to it that it is forced, without waiting. */
    void start() {
        writer.execute(() -> attempt(this::write));
    }

    /** Returns when every step taken survives a crash. */
    void force() throws StoreException {
        await(() -> {
            forceNow();
            return true;
        });
    }

    /** The whole text after every step taken, and how many steps there were. */
    DraftRecord.Snapshot whole() throws StoreException {
        return await(() -> {
            write();
            return new DraftRecord.Snapshot(file.sequence(), file.text());
        });
    }

    /** Forgets the second version; a refusal is no trouble, it is only shown again. */
    void dropOther() {
        writer.execute(() -> {
            try {
                file.dropOther();
            } catch (StoreException _) {
                // It is shown once more at the next opening.
            }
        });
    }

    /** Keeps a second version. */
    void keepOther(String other) {
        writer.execute(() -> attempt(() -> file.keepOther(other)));
    }

    /** Lets go of the file as soon as everything in it survives a crash, and then runs {@code then} on the writer's thread. */
    void closeWhenKept(Runnable then) {
        writer.execute(() -> {
            whenKept = () -> {
                file.close();
                then.run();
            };
            letGo();
        });
    }

    /** Takes the file back into use. */
    void reopen() {
        writer.execute(() -> whenKept = () -> {});
    }

    private void write() throws StoreException {
        List<DraftRecord> steps;
        synchronized (lock) {
            steps = pending;
            pending = new ArrayList<>();
        }
        try {
            if (!steps.isEmpty()) {
                file.append(steps);
            }
        } finally {
            forceWithin(FORCE_WITHIN);
        }
    }

    private void forceNow() throws StoreException {
        try {
            write();
            file.force();
            troubles.over(this);
        } catch (StoreException e) {
            troubles.started(this, e);
            throw e;
        }
    }

    private void forceWithin(Duration time) {
        if (file.isUnforced() && !forceDue && !writer.isShutdown()) {
            forceDue = true;
            @SuppressWarnings("unused")
            Future<?> scheduled = writer.schedule(this::forceWhenDue, time.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void forceWhenDue() {
        forceDue = false;
        if (attempt(this::forceNow)) {
            letGo();
        } else {
            forceWithin(TRY_AGAIN_AFTER);
        }
    }

    private void letGo() {
        if (!file.isUnforced()) {
            whenKept.run();
        }
    }

    /** Runs a step of the writing that nobody waits for. */
    private boolean attempt(Writing writing) {
        try {
            writing.run();
            return true;
        } catch (StoreException e) {
            troubles.started(this, e);
            return false;
        } catch (RuntimeException e) {
            troubles.started(this, new StoreException("What you type cannot be kept, through a fault of Hone's.", e));
            return false;
        }
    }

    private <T> T await(Callable<T> work) throws StoreException {
        return Waiting.forWriter(writer, work, "What you type", "The drafts");
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws StoreException;
    }
}
