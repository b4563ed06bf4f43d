package hone.store;

import hone.practice.AttemptLog;
import hone.practice.Drafts;
import hone.practice.OwnCases;
import hone.practice.PackIndex;
import hone.practice.Settings;
import hone.practice.StoreException;
import hone.practice.round.Rounds;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is kept of a person's work. It always opens: what the disk refuses is kept in memory until the end of this run,
 * and {@link #notices} says so.
 */
public final class Store implements AutoCloseable {
    private static final Logger LOG = System.getLogger(Store.class.getName());

    private final AttemptLog attempts;
    private final OwnCases ownCases;
    private final Settings settings;
    private final Drafts drafts;
    private final PackIndex index;
    private final Rounds rounds;
    private final List<String> notices;
    private final List<Closing> closings;

    private Store(
            Kept kept, Drafts drafts, PackIndex index, Rounds rounds, List<String> notices, List<Closing> closings) {
        this.rounds = rounds;
        this.attempts = kept.attempts();
        this.ownCases = kept.ownCases();
        this.settings = kept.settings();
        this.drafts = drafts;
        this.index = index;
        this.notices = List.copyOf(notices);
        this.closings = List.copyOf(closings);
    }

    /** What the database holds, or memory in its place. */
    private record Kept(AttemptLog attempts, OwnCases ownCases, Settings settings) {
        static Kept inMemory(InstantSource clock) {
            return new Kept(new MemoryAttempts(clock), new MemoryOwnCases(), new MemorySettings());
        }
    }

    /** Something that writes what is due and lets go. */
    @FunctionalInterface
    private interface Closing {
        void run() throws StoreException;
    }

    /** Opens what a data folder holds; takes some tens of milliseconds. */
    public static Store open(DataFolder folder, InstantSource clock) {
        List<String> notices = new ArrayList<>();
        List<Closing> closings = new ArrayList<>();
        DraftJournal journal = new DraftJournal(folder, clock);
        closings.add(journal::close);
        RoundFolder rounds = new RoundFolder(folder, clock);
        closings.add(rounds::close);
        Kept kept;
        try {
            kept = openDatabase(folder, clock, notices, closings);
        } catch (StoreException e) {
            notices.add(
                    e.getMessage() + " Until then attempts, own cases and settings last until you close the window.");
            kept = Kept.inMemory(clock);
        }
        return new Store(kept, new PatientDrafts(journal), openIndex(folder, closings), rounds, notices, closings);
    }

    private static PackIndex openIndex(DataFolder folder, List<Closing> closings) {
        try {
            Database database = Database.openDisposable(folder, folder.index(), SqlitePackIndex.STEPS);
            closings.add(database::close);
            return new SqlitePackIndex(database);
        } catch (StoreException e) {
            // Nothing of a person's is lost: the packs are read anew at each start.
            LOG.log(Level.INFO, "The index of packs cannot be used", e);
            return new NoPackIndex();
        }
    }

    private static Kept openDatabase(
            DataFolder folder, InstantSource clock, List<String> notices, List<Closing> closings)
            throws StoreException {
        Database database = Database.open(folder, clock);
        SqliteSettings settings;
        try {
            settings = SqliteSettings.read(database);
        } catch (StoreException e) {
            database.close();
            throw e;
        }
        database.notice().ifPresent(notices::add);
        PatientAttempts attempts = new PatientAttempts(new SqliteAttempts(database, clock), clock);
        closings.add(attempts::keepAll);
        closings.add(settings::close);
        closings.add(database::close);
        return new Kept(attempts, new SqliteOwnCases(database), settings);
    }

    /** A store that lasts as long as this object. */
    public static Store inMemory() {
        return new Store(
                Kept.inMemory(InstantSource.system()),
                new MemoryDrafts(),
                new NoPackIndex(),
                new MemoryRounds(),
                List.of(),
                List.of());
    }

    public AttemptLog attempts() {
        return attempts;
    }

    public OwnCases ownCases() {
        return ownCases;
    }

    public Settings settings() {
        return settings;
    }

    public Drafts drafts() {
        return drafts;
    }

    /** What is remembered of packs. */
    public PackIndex index() {
        return index;
    }

    /** Timed rounds. */
    public Rounds rounds() {
        return rounds;
    }

    /** What a person should know about the opening, a sentence or two each; empty if all is well. */
    public List<String> notices() {
        return notices;
    }

    /**
     * Writes what is due and lets go of everything, also where a part fails.
     *
     * @throws StoreException the first refusal of the disk
     */
    @Override
    public void close() throws StoreException {
        StoreException refusal = null;
        for (Closing closing : closings) {
            refusal = run(closing, refusal);
        }
        if (refusal != null) {
            throw refusal;
        }
    }

    private static @Nullable StoreException run(Closing closing, @Nullable StoreException earlier) {
        try {
            closing.run();
            return earlier;
        } catch (StoreException e) {
            return earlier == null ? e : earlier;
        }
    }
}
