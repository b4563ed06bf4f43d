package hone.store;

import static hone.store.Journals.PAIR_SUM;
import static org.assertj.core.api.Assertions.assertThat;

import hone.judge.Verdict;
import hone.practice.Attempt;
import hone.practice.Drafts.Draft;
import hone.practice.StoreException;
import java.io.BufferedReader;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed while it keeps things loses nothing that it had acknowledged. */
class KillTest {
    private static final int KILLS = 4;

    @TempDir
    Path temp;

    /** Types number after number and says each that survives a crash, until it is killed. */
    static final class Typist {
        public static void main(String[] arguments) throws StoreException {
            DraftJournal journal = new DraftJournal(new DataFolder(Path.of(arguments[0])), InstantSource.system());
            Draft draft = journal.open(PAIR_SUM);
            int length = draft.text().orElse("").length();
            for (int number = 0; ; number++) {
                String typed = number + ";";
                for (char unit : typed.toCharArray()) {
                    draft.edit(length++, 0, String.valueOf(unit));
                }
                if (number % 10 == 0) {
                    draft.force();
                    say(number);
                }
            }
        }
    }

    /** Keeps attempt after attempt and says each that is kept, until it is killed. */
    static final class Submitter {
        public static void main(String[] arguments) throws StoreException {
            try (Database database = Database.open(new DataFolder(Path.of(arguments[0])), InstantSource.system())) {
                SqliteAttempts log = new SqliteAttempts(database, InstantSource.system());
                for (int number = 0; ; number++) {
                    log.append(Attempts.at(PAIR_SUM, Verdict.WA, String.valueOf(number)));
                    say(number);
                }
            }
        }
    }

    private static void say(int number) {
        System.out.println(number);
        System.out.flush();
    }

    @RepeatedTest(KILLS)
    void everyForcedKeystrokeIsThere(RepetitionInfo repetition) throws Exception {
        int acknowledged = killAfter(Typist.class, 3 + new Random(repetition.getCurrentRepetition()).nextInt(20));
        DraftJournal journal = new DraftJournal(new DataFolder(temp), InstantSource.system());
        try (journal;
                Draft draft = journal.open(PAIR_SUM)) {
            String text = draft.text().orElse("");
            StringBuilder all = new StringBuilder();
            int forced = 0;
            for (int number = 0; all.length() < text.length() || number <= acknowledged; number++) {
                all.append(number).append(';');
                if (number == acknowledged) {
                    forced = all.length();
                }
            }
            assertThat(all.toString()).startsWith(text);
            assertThat(text.length()).isGreaterThanOrEqualTo(forced);
            assertThat(draft.otherVersion()).isEmpty();
        }
    }

    @RepeatedTest(KILLS)
    void everyKeptAttemptIsThere(RepetitionInfo repetition) throws Exception {
        int acknowledged = killAfter(Submitter.class, 3 + new Random(repetition.getCurrentRepetition()).nextInt(20));
        try (Database database = Database.open(new DataFolder(temp), InstantSource.system())) {
            assertThat(database.notice()).isEmpty();
            List<String> sources = new SqliteAttempts(database, InstantSource.system())
                    .of(PAIR_SUM).reversed().stream().map(Attempt::source).toList();
            assertThat(sources).hasSizeGreaterThan(acknowledged);
            for (int i = 0; i < sources.size(); i++) {
                assertThat(sources.get(i)).isEqualTo(String.valueOf(i));
            }
        }
    }

    /** Starts a process, kills it after so many words of it, and returns the last number that it had said. */
    private int killAfter(Class<?> main, int words) throws Exception {
        Process child = ChildJvm.start(main, List.of(), temp.toString());
        int last = -1;
        try (BufferedReader said = child.inputReader()) {
            String line = said.readLine();
            for (int i = 0; line != null; i++) {
                last = Integer.parseInt(line);
                if (i == words) {
                    // By its handle: the process itself would close what it has said and nobody read yet.
                    child.toHandle().destroyForcibly();
                }
                line = said.readLine();
            }
        } finally {
            child.destroyForcibly().waitFor();
        }
        return last;
    }
}
