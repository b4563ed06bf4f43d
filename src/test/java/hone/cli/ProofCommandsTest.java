package hone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import hone.problem.CaseReader;
import hone.problem.Problem;
import hone.problem.ProblemEntry;
import hone.problem.StagedPack;
import hone.task.CancelToken;
import hone.task.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code hone new}, {@code hone check} and {@code hone grade} as scripts see them. */
class ProofCommandsTest {
    private static final Path SOUND = resource();

    private static CommandLineRun hone;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        hone = new CommandLineRun(SOUND);
    }

    @AfterAll
    static void stop() {
        hone.close();
    }

    private static Path resource() {
        try {
            return Path.of(
                    ProofCommandsTest.class.getResource("/hone/proof/sound").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aCheckIsOneJsonValue() {
        CommandLineRun.Result result =
                hone.run("check", SOUND.toString(), "--problem", "shelf", "--mutants", "1/6", "--json");

        assertThat(result.code()).isZero();
        JsonObject json = result.json();
        assertThat(json.get("pack").getAsString()).isEqualTo("sound");
        JsonObject problem = json.getAsJsonArray("problems").get(0).getAsJsonObject();
        assertThat(problem.keySet()).containsExactly("id", "ok", "cases", "findings", "mutants");
        assertThat(problem.getAsJsonObject("mutants").keySet())
                .containsExactly("made", "killed", "equivalent", "survivors");
    }

    @Test
    void fewerInputsAreMadeWhereFewerAreAskedFor() {
        assertThat(hone.run("check", SOUND.toString(), "--problem", "shelf", "--mutants", "none", "--inputs", "60")
                        .out())
                .contains(" 60 inputs of size");
    }

    @Test
    void wrongUsageIsSaidInWords() {
        assertThat(hone.run("check", SOUND.toString(), "--mutants", "5/3", "--json")
                        .message())
                .contains("K/N");
        assertThat(hone.run("check", SOUND.toString(), "--inputs", "0", "--json")
                        .message())
                .contains("--inputs");
        assertThat(hone.run("check", SOUND.toString(), "--problem", "shelv", "--json")
                        .message())
                .contains("shelv");
        assertThat(hone.run("check", SOUND.toString(), "--mutants", "none", "--strengthen", "--json")
                        .message())
                .contains("--mutants none");
        assertThat(hone.run("new", "two-shelves").code()).isEqualTo(2);
        String out = folder.resolve("marks").toString();
        assertThat(hone.run("grade", "sound", folder.resolve("none").toString(), "--out", out)
                        .code())
                .isEqualTo(2);
        assertThat(hone.run("grade", "sound", folder.toString(), "--out", out, "--files", "{student}")
                        .err())
                .contains("{problem}");
        assertThat(hone.run("grade", "sound", folder.toString(), "--out", out, "--jobs", "0")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void aProblemIsStartedAndJudged() throws Exception {
        String place = folder.resolve("my-pack/arrays/two-shelves").toString();

        assertThat(hone.run("new", place).out()).contains("Change them");
        CommandLineRun.Result unsure = hone.run("new", place);
        assertThat(unsure.code()).isEqualTo(1);
        assertThat(unsure.out()).contains("[[1,2,3]] -> 6").contains("Nothing was kept");
        assertThat(hone.run("new", place, "--yes").code()).isZero();

        String reference = folder.resolve("my-pack/arrays/two-shelves/submissions/accepted/Reference.java")
                .toString();
        String pack = folder.resolve("my-pack").toString();
        assertThat(hone.run("judge", "two-shelves", reference, "--pack", pack).out())
                .startsWith("AC");
    }

    @Test
    void aClassIsGraded() throws Exception {
        Path handedIn = folder.resolve("handed-in");
        Files.createDirectories(handedIn.resolve("ann"));
        Files.createDirectories(handedIn.resolve("b<b>"));
        Path good = SOUND.resolve("runs/longest-run/submissions/accepted/Reference.java");
        Files.copy(good, handedIn.resolve("ann/longest-run.java"));
        Files.writeString(
                handedIn.resolve("b<b>/longest-run.java"),
                Files.readString(good).replace("run + 1", "run"));
        Path out = folder.resolve("marks");
        Files.writeString(folder.resolve("roster.txt"), "ann\nzoe\n");
        String[] command = {
            "grade",
            SOUND.toString(),
            handedIn.toString(),
            "--out",
            out.toString(),
            "--export",
            "--growth",
            "--roster",
            folder.resolve("roster.txt").toString()
        };

        CommandLineRun.Result first = hone.run(command);

        assertThat(first.code()).as(first.err()).isZero();
        assertThat(first.out()).contains("3 students").contains("missing 7");
        List<String> lines = Files.readAllLines(out.resolve("results.jsonl"));
        JsonObject ann = JsonParser.parseString(lines.stream()
                        .filter(line -> line.contains("longest-run"))
                        .findFirst()
                        .orElseThrow())
                .getAsJsonObject();
        assertThat(ann.get("student").getAsString()).isEqualTo("ann");
        assertThat(ann.get("verdict").getAsString()).isEqualTo("AC");
        assertThat(ann.getAsJsonObject("growth")
                        .getAsJsonObject("time")
                        .get("class")
                        .getAsString())
                .isEqualTo("n");
        assertThat(Files.readAllLines(out.resolve("grades.csv"))).anyMatch(line -> line.endsWith(",ecj,n"));
        assertThat(Files.readAllLines(out.resolve("grades.csv")).getFirst())
                .isEqualTo("student,problem,verdict,passed,total,points,cpuMillis,compiler,growth");
        try (Stream<Path> pages = Files.list(out.resolve("feedback"))) {
            String all = pages.map(ProofCommandsTest::read).reduce("", String::concat);
            assertThat(all).contains("b&lt;b&gt;").doesNotContain("<b>").contains("Wrong answer");
        }
        try (StagedPack student =
                StagedPack.temporary(out.resolve("sound-student.zip"), CancelToken.create(), Progress.NONE)) {
            assertThat(student.pack().problems()).hasSize(4).allMatch(Problem.class::isInstance);
            for (ProblemEntry entry : student.pack().problems()) {
                assertThat(CaseReader.read((Problem) entry).secret()).isEmpty();
            }
        }

        Files.writeString(handedIn.resolve("ann/longest-run.java"), "class Solution {}");
        String[] again = Stream.concat(Stream.of(command), Stream.of("--compare", out.toString()))
                .toArray(String[]::new);
        assertThat(hone.run(again).out()).contains("1 marks changed").contains("AC 1 -> CE 0");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
