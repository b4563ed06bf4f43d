package hone.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import hone.compile.CompilerName;
import hone.problem.CaseReader;
import hone.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Real submissions, in a folder for each problem, each with its verdict in the first line: {@code // expect: RTE; line: 4; compiler: ecj; says:
 * words}.
 */
class SubmissionsTest {
    private static final int PARTS = 3;

    private static JudgeSetup setup;

    @BeforeAll
    static void start() throws Exception {
        setup = new JudgeSetup();
    }

    @AfterAll
    static void stop() {
        setup.close();
    }

    @TestFactory
    Stream<DynamicContainer> everyFileGetsItsVerdict() throws IOException, URISyntaxException {
        Path folders = Path.of(SubmissionsTest.class.getResource("pair-sum").toURI())
                .resolve("..")
                .normalize();
        return list(folders).stream()
                .filter(Files::isDirectory)
                .map(folder -> dynamicContainer(folder.getFileName().toString(), tests(folder)));
    }

    /** A third of them a day; {@code -Dhone.submissions.part} asks for {@code all} or for a part from 0 to 2. */
    private static List<DynamicTest> tests(Path folder) {
        Problem problem = setup.problem(folder.getFileName().toString());
        String today = Long.toString(LocalDate.now(ZoneOffset.UTC).toEpochDay() % PARTS);
        String part = System.getProperty("hone.submissions.part", today);
        List<Path> files = list(folder);
        return files.stream()
                .filter(file -> part.equals("all") || files.indexOf(file) % PARTS == Integer.parseInt(part))
                .map(file -> dynamicTest(file.getFileName().toString(), () -> check(problem, Files.readString(file))))
                .toList();
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(Problem problem, String source) throws Exception {
        Map<String, String> expected = expectations(source.lines().findFirst().orElseThrow());
        // To fill the memory takes a machine whose pages are dear longer than the problem allows.
        Problem asked = "MLE".equals(expected.get("expect"))
                ? Asked.limited(
                        problem, Duration.ofSeconds(10), problem.limits().memoryMiB())
                : problem;
        Judgement judgement =
                setup.judge(asked, source, CaseReader.read(problem).all());
        assertThat(judgement.verdict())
                .as(describe(judgement))
                .isEqualTo(Verdict.valueOf(expected.getOrDefault("expect", "")));
        if (expected.containsKey("line")) {
            assertThat(line(judgement))
                    .as(describe(judgement))
                    .isEqualTo(Integer.parseInt(expected.getOrDefault("line", "")));
        }
        if (expected.containsKey("says")) {
            assertThat(judgement.failing().orElseThrow().message()).contains(expected.getOrDefault("says", ""));
        }
        if (expected.containsKey("compiler")) {
            assertThat(judgement.compiler()).isEqualTo(CompilerName.ECJ);
            assertThat(judgement.whyNotJanino().orElse("")).contains("Janino");
        }
        if (judgement.verdict() == Verdict.AC) {
            assertThat(judgement.passed()).isEqualTo(judgement.cases().size());
        }
    }

    private static int line(Judgement judgement) {
        return judgement.diagnostics().isEmpty()
                ? judgement.failing().orElseThrow().line().orElse(0)
                : judgement.diagnostics().getFirst().line();
    }

    private static Map<String, String> expectations(String firstLine) {
        Map<String, String> found = new TreeMap<>();
        for (String part : firstLine.substring(2).split(";")) {
            String[] pair = part.split(":", 2);
            found.put(pair[0].strip(), pair[1].strip());
        }
        return found;
    }

    private static String describe(Judgement judgement) {
        return judgement.diagnostics() + " " + judgement.message() + " "
                + judgement.failing().map(c -> c.of().name() + " " + c.message() + " " + c.difference() + c.stack());
    }
}
