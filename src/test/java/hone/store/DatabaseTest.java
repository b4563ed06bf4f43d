package hone.store;

import static hone.store.Attempts.PAIR_SUM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hone.judge.Verdict;
import hone.practice.StoreException;
import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
    @TempDir
    Path temp;

    private DataFolder folder;

    @BeforeEach
    void name() {
        folder = new DataFolder(temp.resolve("data"));
    }

    @Test
    void isDurableAtEachCommit() throws Exception {
        try (Database database = Database.open(folder, Journals.CLOCK)) {
            assertThat(ask(database, "PRAGMA journal_mode")).isEqualTo("wal");
            assertThat(ask(database, "PRAGMA synchronous")).isEqualTo("2");
            assertThat(ask(database, "PRAGMA busy_timeout")).isEqualTo("3000");
            assertThat(ask(database, "PRAGMA user_version")).isEqualTo(String.valueOf(Schema.STEPS.size()));
            assertThat(database.notice()).isEmpty();
        }
    }

    @Test
    void stepsAreTakenOnceAndInOrder() throws Exception {
        List<String> one = List.of("CREATE TABLE a (x)", "INSERT INTO a VALUES ('kept')");
        List<String> two = List.of("ALTER TABLE a RENAME COLUMN x TO y");
        Database.open(folder, Journals.CLOCK, List.of(one)).close();
        for (int i = 0; i < 2; i++) {
            try (Database database = Database.open(folder, Journals.CLOCK, List.of(one, two))) {
                assertThat(ask(database, "SELECT group_concat(y) FROM a")).isEqualTo("kept");
                assertThat(ask(database, "PRAGMA user_version")).isEqualTo("2");
            }
        }
    }

    @Test
    void aStepThatFailsLeavesTheVersionBeforeIt() throws Exception {
        List<String> one = List.of("CREATE TABLE a (x)");
        List<String> broken = List.of("CREATE TABLE b (x)", "no sql at all");
        Database.open(folder, Journals.CLOCK, List.of(one)).close();
        assertThatThrownBy(() -> Database.open(folder, Journals.CLOCK, List.of(one, broken)))
                .isInstanceOf(StoreException.class);
        try (Database database = Database.open(folder, Journals.CLOCK, List.of(one))) {
            assertThat(ask(database, "PRAGMA user_version")).isEqualTo("1");
            assertThat(ask(database, "SELECT count(*) FROM sqlite_schema WHERE name = 'b'"))
                    .isEqualTo("0");
        }
    }

    @Test
    void aNewerVersionIsRefusedAndUntouched() throws Exception {
        Database.open(folder, Journals.CLOCK, List.of(List.of(), List.of())).close();
        byte[] before = Files.readAllBytes(folder.database());
        assertThatThrownBy(() -> Database.open(folder, Journals.CLOCK, List.of(List.of())))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("newer version of Hone (2; this one knows 1)")
                .hasMessageContaining("HONE_HOME");
        assertThat(folder.database()).hasBinaryContent(before);
    }

    @Test
    void aFileThatIsNoDatabaseIsSetAsideAndSaid() throws Exception {
        folder.create();
        byte[] garbage = "not a database at all, but long enough to have a header of its own "
                .repeat(200)
                .getBytes(StandardCharsets.UTF_8);
        Files.write(folder.database(), garbage);
        opensAnew();
        assertThat(folder.path().resolve("hone.db.set-aside-20260102-030405")).hasBinaryContent(garbage);
    }

    @Test
    void aDamagedDatabaseIsSetAsideAndSaid() throws Exception {
        try (Database database = Database.open(folder, Journals.CLOCK)) {
            SqliteAttempts log = new SqliteAttempts(database, Journals.CLOCK);
            for (int i = 0; i < 50; i++) {
                log.append(Attempts.at(PAIR_SUM, Verdict.WA, "x".repeat(1_000)));
            }
        }
        byte[] bytes = Files.readAllBytes(folder.database());
        for (int at = 4_096; at < bytes.length; at += 64) {
            bytes[at] ^= 0x55;
        }
        Files.write(folder.database(), bytes);
        opensAnew();
        assertThat(folder.path().resolve("hone.db.set-aside-20260102-030405")).hasBinaryContent(bytes);
    }

    private void opensAnew() throws Exception {
        try (Database database = Database.open(folder, Journals.CLOCK)) {
            assertThat(database.notice().orElse("")).contains("damaged").contains("hone.db.set-aside-20260102-030405");
            new SqliteAttempts(database, Journals.CLOCK).append(Attempts.at(PAIR_SUM, Verdict.AC, "new"));
        }
        try (Database database = Database.open(folder, Journals.CLOCK)) {
            assertThat(database.notice()).isEqualTo(Optional.empty());
            assertThat(new SqliteAttempts(database, Journals.CLOCK).of(PAIR_SUM))
                    .hasSize(1);
        }
    }

    @Test
    void aFullDiskIsSaidAndNothingHalfIsKept() throws Exception {
        try (Database database = Database.open(folder, Journals.CLOCK)) {
            SqliteAttempts log = new SqliteAttempts(database, Journals.CLOCK);
            log.append(Attempts.at(PAIR_SUM, Verdict.WA, "fits"));
            ask(database, "PRAGMA max_page_count = 20");
            assertThatThrownBy(() -> log.append(Attempts.at(PAIR_SUM, Verdict.AC, "x".repeat(500_000))))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("the disk is full")
                    .hasMessageContaining(folder.database().toString());
            assertThat(log.of(PAIR_SUM)).hasSize(1);
            ask(database, "PRAGMA max_page_count = 100000");
            log.append(Attempts.at(PAIR_SUM, Verdict.AC, "x".repeat(500_000)));
            assertThat(log.of(PAIR_SUM)).hasSize(2);
        }
    }

    @Test
    void workAfterTheEndIsRefusedInWords() throws Exception {
        Database database = Database.open(folder, Journals.CLOCK);
        database.close();
        assertThatThrownBy(() -> database.call(connection -> 1))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("closed");
    }

    /** Keeps one attempt and says which temporary folders it used. */
    static final class NoTemporaryFolder {
        public static void main(String[] arguments) throws StoreException {
            DataFolder folder = new DataFolder(Path.of(arguments[0]));
            try (Database database = Database.open(folder, Journals.CLOCK)) {
                new SqliteAttempts(database, Journals.CLOCK).append(Attempts.at(PAIR_SUM, Verdict.AC, "a"));
            }
            System.out.println(System.getProperty("org.sqlite.tmpdir"));
        }
    }

    @Test
    void needsNoTemporaryFolderThatOthersCanWrite() throws Exception {
        Path nowhere = temp.resolve("no-such-folder");
        Process child = ChildJvm.start(
                NoTemporaryFolder.class,
                List.of("-Djava.io.tmpdir=" + nowhere),
                folder.path().toString());
        try (BufferedReader words = child.inputReader()) {
            List<String> said = new ArrayList<>();
            words.lines().forEach(said::add);
            assertThat(child.waitFor()).isZero();
            assertThat(said).containsExactly(folder.nativeLibraries().toString());
        }
        assertThat(nowhere).doesNotExist();
        try (Database database = Database.open(folder, Journals.CLOCK)) {
            assertThat(new SqliteAttempts(database, Journals.CLOCK).of(PAIR_SUM))
                    .hasSize(1);
        }
    }

    private static String ask(Database database, String sql) throws StoreException {
        return database.call(connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet found = statement.executeQuery(sql)) {
                return found.next() ? found.getString(1) : "";
            }
        });
    }
}
