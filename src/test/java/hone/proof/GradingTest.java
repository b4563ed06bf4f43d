package hone.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hone.store.ChildJvm;
import hone.task.CancelToken;
import hone.task.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A class is graded, whatever it hands in and however often the grading is stopped. */
class GradingTest {
    private static final String RIGHT = """
            class Solution {
                int longest(int[] marks) {
                    int best = 0, run = 0;
                    for (int i = 0; i < marks.length; i++) {
                        run = i > 0 && marks[i] == marks[i - 1] ? run + 1 : 1;
                        best = Math.max(best, run);
                    }
                    return best;
                }
            }
            """;

    private static TestWorkshop tools;
    private static Workshop workshop;

    @TempDir
    private Path folder;

    private SoundPack pack;
    private Path handedIn;

    @BeforeAll
    static void start() {
        tools = new TestWorkshop();
        workshop = tools.get();
    }

    @AfterAll
    static void stop() {
        tools.close();
    }

    @BeforeEach
    void copy() throws IOException {
        pack = new SoundPack(folder.resolve("pack"), workshop);
        handedIn = folder.resolve("handed-in");
    }

    private void hand(String file, byte[] bytes) throws IOException {
        Path path = handedIn.resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, bytes);
    }

    private void hand(String file, String text) throws IOException {
        hand(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** All that the rows hold, without how long things took. */
    private static List<String> marks(List<GradeRow> rows) {
        return rows.stream()
                .map(row -> String.join(
                        " ",
                        row.student(),
                        row.problem(),
                        row.verdict(),
                        row.passed() + "/" + row.total(),
                        GradeFiles.number(row.points())))
                .toList();
    }

    private static final Grading.Rendering PLAIN = new Grading.Rendering() {
        @Override
        public String json(Graded graded) {
            return "{}";
        }

        @Override
        public String page(Graded graded) {
            return switch (graded) {
                case Graded.Judged judged ->
                    String.join("|", judged.notes()) + judged.judgement().diagnostics();
                case Graded.NotJudged other -> other.message();
            };
        }
    };

    private List<GradeRow> grade(Path out, Set<String> roster, CancelToken cancel, Progress progress) throws Exception {
        Set<String> ids = Set.of("longest-run", "any-peak", "shelf", "word-count");
        List<HandedIn> all = HandIns.read(handedIn, ids, Optional.empty());
        return new Grading(workshop, PLAIN, 2, false).grade(pack.pack(), all, roster, out, cancel, progress);
    }

    private List<GradeRow> grade() throws Exception {
        return grade(folder.resolve("marks"), Set.of(), CancelToken.create(), Progress.NONE);
    }

    private void aClass() throws IOException {
        hand("ann/longest-run.java", RIGHT);
        hand("ann/any-peak.java", pack.read("peaks/any-peak/submissions/accepted/Highest.java"));
        hand("bob/LongestRun.java", pack.read("runs/longest-run/submissions/wrong_answer/ForgetsTheLastRun.java"));
        hand("bob/shelf/Whatever.java", pack.read("design/shelf/submissions/accepted/KeepsThem.java"));
        hand("cat/longest-run.java", "package homework.week1;\r\n" + RIGHT.replace("\n", "\r\n"));
        hand("dan/longest-run.java", RIGHT.replace("Solution", "Loesung"));
        hand("eve/longest-run.java", "");
        hand("eve/notes.java", RIGHT);
        hand("fay/longest-run.java", ("// Größe\n" + RIGHT).getBytes(Charset.forName("windows-1252")));
        hand("fay/word-count.java", new byte[] {0, 1, 2, 3});
        // A regular expression would not find its way through this.
        hand("fred/longest-run.java", "/*" + "*\u00e9 ".repeat(20_000) + "*/ // x\n package a . b; " + RIGHT);
        hand("gus/longest-run.java", RIGHT.replace("int best = 0", "new java.io.File(\"x\").delete(); int best = 0"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("src/longest-run.java"));
            zip.write(RIGHT.getBytes(StandardCharsets.UTF_16));
        }
        hand("hal.zip", bytes.toByteArray());
    }

    @Test
    void everythingThatWasHandedInHasItsRow() throws Exception {
        aClass();

        assertThat(marks(grade()))
                .containsExactly(
                        "ann any-peak AC 13/13 1",
                        "ann longest-run AC 15/15 1",
                        "bob longest-run WA 9/15 0",
                        "bob shelf AC 5/5 1",
                        "cat longest-run AC 15/15 1",
                        "dan longest-run CE 0/15 0",
                        "eve  unknown 0/0 0",
                        "eve longest-run unreadable 0/0 0",
                        "fay longest-run AC 15/15 1",
                        "fay word-count unreadable 0/0 0",
                        "fred longest-run AC 15/15 1",
                        "gus longest-run DENIED 0/15 0",
                        "hal longest-run AC 15/15 1");
    }

    @Test
    void whatWasOddIsSaidToTheStudent() throws Exception {
        aClass();
        hand("cat/longest-run/Second.java", RIGHT);

        List<GradeRow> rows = grade();

        assertThat(page(rows, "cat")).contains("package homework.week1;").contains("cat/longest-run/Second.java");
        assertThat(page(rows, "dan")).contains("no class Solution");
    }

    private static String page(List<GradeRow> rows, String student) {
        return rows.stream()
                .filter(row -> row.student().equals(student))
                .findFirst()
                .orElseThrow()
                .page();
    }

    @Test
    void aGradingThatIsStoppedAgainAndAgainComesToTheSameMarks() throws Exception {
        aClass();
        List<String> undisturbed = marks(grade());
        Path out = folder.resolve("stopped");
        int judged = 0;
        for (int after : new int[] {2, 3}) {
            CancelToken cancel = CancelToken.create();
            assertThatThrownBy(() -> grade(out, Set.of(), cancel, (done, _, _) -> {
                        if (done == after + 2) {
                            cancel.cancel();
                        }
                    }))
                    .isInstanceOf(CancellationException.class);
            // As when the power goes in the middle of a line.
            Files.writeString(out.resolve("grading.log"), "{\"content\":\"ab", StandardOpenOption.APPEND);
            int kept =
                    (int) Files.readString(out.resolve("grading.log")).lines().count() - 1;
            assertThat(kept).isGreaterThanOrEqualTo(judged);
            judged = kept;
        }

        assertThat(judged).isPositive();
        assertThat(marks(grade(out, Set.of(), CancelToken.create(), Progress.NONE)))
                .isEqualTo(undisturbed);
        List<String> log = Files.readAllLines(out.resolve("grading.log"));
        assertThat(log).doesNotHaveDuplicates().hasSize(10);
    }

    @Test
    void onlyWhatChangedIsJudgedAgain() throws Exception {
        aClass();
        grade();
        Path log = folder.resolve("marks/grading.log");
        long before = Files.size(log);
        hand("ann/longest-run.java", RIGHT.replace("best = 0", "best = 1"));

        List<GradeRow> rows = grade();

        assertThat(marks(rows)).contains("ann longest-run WA 14/15 0");
        assertThat(Files.readAllLines(log)).hasSize(11);
        assertThat(Files.size(log)).isGreaterThan(before);
    }

    @Test
    void aRosterGivesARowToWhoeverHandedInNothing() throws Exception {
        hand("ann/longest-run.java", RIGHT);

        List<GradeRow> rows = grade(folder.resolve("marks"), Set.of("ann", "zoe"), CancelToken.create(), Progress.NONE);

        assertThat(marks(rows))
                .hasSize(8)
                .contains("zoe longest-run missing 0/0 0", "ann shelf missing 0/0 0", "ann longest-run AC 15/15 1");
    }

    @Test
    void groupsGiveTheirPointsWhole() throws Exception {
        pack.replace("runs/longest-run/problem.json", "\"growth\"", """
                "groups": [{"name": "start", "cases": ["at the start", "one"], "points": 2},
                           {"name": "end", "cases": ["at the end", "at the start"], "points": 3.5}], "growth\"""");
        hand("ann/longest-run.java", RIGHT);
        hand("bob/longest-run.java", pack.read("runs/longest-run/submissions/wrong_answer/ForgetsTheLastRun.java"));

        List<GradeRow> rows = grade();

        assertThat(rows).extracting(GradeRow::points).containsExactly(5.5, 0.0);
        assertThat(rows).extracting(GradeRow::most).containsExactly(5.5, 5.5);
    }

    @Test
    void aBrokenProblemIsARowAndNoStop() throws Exception {
        pack.write("runs/longest-run/data/secret/cases.json", "[{]");
        pack.replace(
                "peaks/any-peak/problem.json",
                "\"compare\"",
                "\"groups\": [{\"name\": \"a\", \"cases\": [\"nowhere\"], \"points\": 1}], \"compare\"");
        hand("ann/longest-run.java", RIGHT);
        hand("ann/any-peak.java", RIGHT);
        hand("ann/shelf.java", pack.read("design/shelf/submissions/accepted/KeepsThem.java"));

        List<GradeRow> rows = grade();

        assertThat(rows).extracting(GradeRow::verdict).containsExactly("broken", "broken", "AC");
        assertThat(rows.get(0).page()).contains("nowhere");
        assertThat(rows.get(1).page()).contains("cases.json");
    }

    @Test
    void twoGradingsDoNotWriteIntoOneFolder() throws Exception {
        hand("ann/longest-run.java", RIGHT);
        Path out = folder.resolve("marks");
        Files.createDirectories(out);
        try (GradeLog held = GradeLog.open(out.resolve("grading.log"))) {
            assertThat(held.find("x")).isEmpty();
            assertThatThrownBy(this::grade).isInstanceOf(IOException.class).hasMessageContaining("another grading");
        }
    }

    /** Another process's lock is not this process's: the system has to hold it. */
    @Test
    void aGradingInAnotherProcessIsNoticedToo() throws Exception {
        Path file = folder.resolve("grading.log");
        try (GradeLog held = GradeLog.open(file)) {
            assertThat(held.find("x")).isEmpty();
            System.gc();
            assertThat(secondGrading(file)).isEqualTo(SecondGrading.REFUSED);
        }
        assertThat(secondGrading(file)).isEqualTo(SecondGrading.OPENED);
    }

    private static int secondGrading(Path file) throws Exception {
        return ChildJvm.start(SecondGrading.class, List.of(), file.toString()).waitFor();
    }

    @Test
    void theFilesSayWhatTheRowsSay() throws Exception {
        List<GradeRow> rows = new ArrayList<>();
        for (String student : Arrays.asList("=1+1", "O'Hara, \"Jo\"", "tab\u0001\uD800", "")) {
            rows.add(new GradeRow("", student, "p", "WA", 1, 3, 0.5, 1, 12, "ecj", "", "{}", "<p>" + student));
        }
        new GradeFiles(folder).write(rows);
        int pages = FeedbackPages.write(folder.resolve("feedback"), "Pack & co", rows);

        List<List<String>> table = GradeTable.rows(Files.readString(folder.resolve("grades.csv")));
        assertThat(table).hasSize(5);
        assertThat(table.get(1)).containsExactly("'=1+1", "p", "WA", "1", "3", "0.5", "12", "ecj", "");
        assertThat(table.get(2).getFirst()).isEqualTo("O'Hara, \"Jo\"");
        assertThat(Files.readString(folder.resolve("junit.xml")))
                .contains("O'Hara, &quot;Jo&quot;")
                .doesNotContain("\u0001");
        assertThat(pages).isEqualTo(4);
        try (var files = Files.list(folder.resolve("feedback"))) {
            assertThat(files.map(file -> file.getFileName().toString()).toList())
                    .hasSize(4)
                    .allMatch(name -> name.matches("[A-Za-z0-9._-]+\\.html"));
        }
        assertThat(GradeTable.changes(GradeTable.marks(folder), rows)).isEmpty();
        rows.set(0, new GradeRow("", "=1+1", "p", "AC", 3, 3, 1, 1, 12, "ecj", "", "{}", ""));
        assertThat(GradeTable.changes(GradeTable.marks(folder), rows))
                .containsExactly(new GradeTable.Change("=1+1", "p", "WA 0.5", "AC 1"));
    }

    @Test
    void aRosterIsReadAsPeopleKeepIt() throws Exception {
        Path roster = folder.resolve("roster.csv");
        Files.write(
                roster, "\uFEFFName;Mail\r\nAnn;a@x\r\n\"Bo \"\"B\"\"\";b@x\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        assertThat(GradeTable.students(roster)).containsExactly("Ann", "Bo \"B\"");
        Files.write(roster, "Jörg\nAnn\n".getBytes(Charset.forName("windows-1252")));
        assertThat(GradeTable.students(roster)).containsExactly("Ann", "Jörg");
    }
}
