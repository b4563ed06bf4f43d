package hone.store;

import hone.practice.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * The SQLite file. One thread owns the only connection; callers wait for it. When {@link #call} returns, what it wrote
 * survives a crash: write-ahead log, and a full synchronisation at each commit.
 */
final class Database implements AutoCloseable {
    private static final int BUSY_MILLIS = 3_000;

    /** What SQLite adds to the name of the file for those that stand beside it, and the file itself. */
    private static final List<String> COMPANIONS = List.of("", "-wal", "-shm");

    private final Path file;
    private final Connection connection;
    private final ExecutorService thread;
    private final Optional<String> notice;

    private Database(Path file, Connection connection, Optional<String> notice) {
        this.file = file;
        this.connection = connection;
        this.notice = notice;
        this.thread = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("database").factory());
    }

    /** Work on the connection, within one transaction. */
    @FunctionalInterface
    interface Work<T> {
        T in(Connection connection) throws SQLException;
    }

    /**
     * Opens the database of a data folder, brings it up to date, and sets a damaged one aside.
     *
     * @throws StoreException if the disk refuses, or a newer version of Hone wrote it; nothing is changed then
     */
    static Database open(DataFolder folder, InstantSource clock) throws StoreException {
        return open(folder, clock, Schema.STEPS);
    }

    static Database open(DataFolder folder, InstantSource clock, List<List<String>> steps) throws StoreException {
        folder.create();
        NativeLibrary.load(folder);
        Path file = folder.database();
        try {
            return new Database(file, connect(file, steps), Optional.empty());
        } catch (SQLException damage) {
            if (!DatabaseWords.isDamage(damage)) {
                throw DatabaseWords.say(damage, file);
            }
        }
        Path aside = setAside(file, clock);
        try {
            return new Database(
                    file,
                    connect(file, steps),
                    Optional.of("Your attempts and settings could not be read: " + file
                            + " is damaged. It is kept as " + aside.getFileName()
                            + ", and a new one was begun. Drafts are not affected."));
        } catch (SQLException e) {
            throw DatabaseWords.say(e, file);
        }
    }

    /**
     * Opens a file of a data folder that holds nothing that cannot be made again: where it is damaged, or of another
     * version, a new one takes its place.
     *
     * @throws StoreException if the disk refuses
     */
    static Database openDisposable(DataFolder folder, Path file, List<List<String>> steps) throws StoreException {
        folder.create();
        NativeLibrary.load(folder);
        try {
            return new Database(file, connect(file, steps), Optional.empty());
        } catch (SQLException | StoreException unusable) {
            try {
                for (String companion : COMPANIONS) {
                    Files.deleteIfExists(file.resolveSibling(file.getFileName() + companion));
                }
                return new Database(file, connect(file, steps), Optional.empty());
            } catch (IOException e) {
                throw new StoreException(file + " cannot be removed: " + DiskWords.why(e) + ".", e);
            } catch (SQLException e) {
                throw DatabaseWords.say(e, file);
            }
        }
    }

    private static Connection connect(Path file, List<List<String>> steps) throws SQLException, StoreException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        config.enforceForeignKeys(true);
        Connection connection = config.createConnection("jdbc:sqlite:" + file);
        boolean ready = false;
        try {
            check(connection);
            migrate(connection, file, steps);
            ready = true;
            return connection;
        } finally {
            if (!ready) {
                connection.close();
            }
        }
    }

    private static void check(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("PRAGMA quick_check(1)")) {
            String answer = found.next() ? found.getString(1) : "";
            if (!answer.equals("ok")) {
                throw new SQLiteException(answer, SQLiteErrorCode.SQLITE_CORRUPT);
            }
        }
    }

    private static void migrate(Connection connection, Path file, List<List<String>> steps)
            throws SQLException, StoreException {
        int version = version(connection);
        if (version > steps.size()) {
            throw new StoreException(file + " was written by a newer version of Hone (" + version
                    + "; this one knows " + steps.size() + "). Use that version, or set " + DataFolder.VARIABLE
                    + " to another folder.");
        }
        for (int step = version; step < steps.size(); step++) {
            List<String> statements = steps.get(step);
            int next = step + 1;
            transaction(connection, _ -> {
                for (String sql : statements) {
                    execute(connection, sql);
                }
                // A pragma takes no parameter; the version commits or not together with its step.
                execute(connection, "PRAGMA user_version = " + next);
                return next;
            });
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("PRAGMA user_version")) {
            return found.next() ? found.getInt(1) : 0;
        }
    }

    /** Renames the file and its companions alike, so that a tool can still read them together. */
    private static Path setAside(Path file, InstantSource clock) throws StoreException {
        Path aside = SetAside.name(file, clock.instant());
        try {
            for (String companion : COMPANIONS) {
                Path from = file.resolveSibling(file.getFileName() + companion);
                if (Files.exists(from)) {
                    Files.move(from, aside.resolveSibling(aside.getFileName() + companion));
                }
            }
            return aside;
        } catch (IOException e) {
            throw new StoreException(
                    file + " is damaged and cannot be renamed: " + DiskWords.why(e) + ". Move it away yourself.", e);
        }
    }

    /** What a person should know about the opening. */
    Optional<String> notice() {
        return notice;
    }

    /**
     * Does work in one transaction and waits for it.
     *
     * @throws StoreException if the disk refuses; then nothing of the work was kept
     */
    <T> T call(Work<T> work) throws StoreException {
        try {
            return Waiting.forResult(thread.submit(() -> transaction(connection, work)));
        } catch (RejectedExecutionException e) {
            throw new StoreException("The database is closed already.", e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case SQLException refusal -> throw DatabaseWords.say(refusal, file);
                case RuntimeException fault -> throw fault;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }

    /** In SQL, since the driver loses count where SQLite has undone a transaction itself: on a full or failing disk. */
    private static <T> T transaction(Connection connection, Work<T> work) throws SQLException {
        execute(connection, "BEGIN IMMEDIATE");
        try {
            T result = work.in(connection);
            execute(connection, "COMMIT");
            return result;
        } catch (SQLException | RuntimeException e) {
            try {
                execute(connection, "ROLLBACK");
            } catch (SQLException none) {
                e.addSuppressed(none);
            }
            throw e;
        }
    }

    /** Finishes what is under way and lets go of the file. */
    @Override
    public void close() throws StoreException {
        thread.close();
        try {
            connection.close();
        } catch (SQLException e) {
            throw DatabaseWords.say(e, file);
        }
    }
}
