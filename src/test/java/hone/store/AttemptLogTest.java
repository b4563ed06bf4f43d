package hone.store;

import static hone.store.Attempts.MERGE;
import static hone.store.Attempts.PAIR_SUM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hone.judge.Verdict;
import hone.practice.Attempt;
import hone.practice.AttemptLog;
import hone.practice.Standing;
import hone.practice.StoreException;
import hone.problem.ProblemRef;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttemptLogTest {
    @Nested
    class InMemory implements AttemptLogContract {
        @Override
        public AttemptLog log() {
            return new MemoryAttempts(Journals.CLOCK);
        }
    }

    @Nested
    class InSqlite implements AttemptLogContract {
        @TempDir
        Path temp;

        private Database database;

        @BeforeEach
        void open() throws StoreException {
            database = Database.open(new DataFolder(temp), Journals.CLOCK);
        }

        @AfterEach
        void close() throws StoreException {
            database.close();
        }

        @Override
        public AttemptLog log() {
            return new SqliteAttempts(database, Journals.CLOCK);
        }
    }

    @Nested
    class Patient implements AttemptLogContract {
        private final Refusing disk = new Refusing();

        @Override
        public AttemptLog log() {
            return new PatientAttempts(disk, Journals.CLOCK);
        }

        @Test
        void whatTheDiskRefusesCountsAndIsKeptLater() throws StoreException {
            AttemptLog log = log();
            Attempt refused = Attempts.at(PAIR_SUM, Verdict.AC, "refused");
            Attempt taken = Attempts.at(PAIR_SUM, Verdict.WA, "taken");
            disk.refuses = true;
            assertThatThrownBy(() -> log.append(refused)).isInstanceOf(StoreException.class);
            assertThatThrownBy(() -> log.giveUp(MERGE)).isInstanceOf(StoreException.class);
            Map<ProblemRef, Standing> soFar =
                    Map.of(PAIR_SUM, new Standing(true, 1, false), MERGE, new Standing(false, 0, true));
            assertThat(log.standings()).isEqualTo(soFar);
            assertThat(log.of(PAIR_SUM)).containsExactly(refused);
            assertThat(log.lastSeen()).containsOnlyKeys(PAIR_SUM, MERGE);
            assertThat(disk.taken.standings()).isEmpty();
            disk.refuses = false;
            log.append(taken);
            assertThat(log.of(PAIR_SUM)).containsExactly(taken, refused);
            assertThat(disk.taken.attempts()).containsExactly(refused, taken);
            assertThat(disk.taken.givenUp()).containsExactly(MERGE);
        }
    }

    /** A log that can be told to refuse to write. */
    private static final class Refusing implements AttemptLog {
        private final MemoryAttempts taken = new MemoryAttempts(Journals.CLOCK);
        private boolean refuses;

        @Override
        public void append(Attempt attempt) throws StoreException {
            ask();
            taken.append(attempt);
        }

        @Override
        public List<Attempt> of(ProblemRef problem) {
            return taken.of(problem);
        }

        @Override
        public Map<ProblemRef, Standing> standings() {
            return taken.standings();
        }

        @Override
        public Map<ProblemRef, Instant> lastSeen() {
            return taken.lastSeen();
        }

        @Override
        public void giveUp(ProblemRef problem) throws StoreException {
            ask();
            taken.giveUp(problem);
        }

        private void ask() throws StoreException {
            if (refuses) {
                throw new StoreException("the disk is full");
            }
        }
    }
}
