package hone.proof;

import static org.assertj.core.api.Assertions.assertThat;

import hone.judge.PackWorkers;
import hone.judge.Trial;
import hone.judge.Trials;
import hone.problem.Case;
import hone.problem.CaseReader;
import hone.problem.Problem;
import hone.task.CancelToken;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack that is weak in one place is told so, with the finding for that. */
class WeakPacksTest {
    private static final String RUNS = "runs/longest-run/";
    private static final String PEAKS = "peaks/any-peak/";

    @TempDir
    private Path folder;

    private SoundPack pack;
    private long tight;

    private static TestWorkshop tools;
    private static Workshop workshop;

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
    void copy() throws Exception {
        pack = new SoundPack(folder, workshop);
    }

    private static Finding first(ProblemReport report, String rule) {
        return report.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError(report.findings().toString()));
    }

    @Test
    void aSoundFunctionIsSound() throws Exception {
        ProblemReport report = pack.check("longest-run");

        assertThat(report.findings()).isEmpty();
        assertThat(report.ok()).isTrue();
        assertThat(report.mutants().orElseThrow().survivors()).isZero();
        assertThat(report.mutants().orElseThrow().killed()).isGreaterThan(20);
        assertThat(report.generator().orElseThrow().reached())
                .isEqualTo(report.generator().orElseThrow().branches());
    }

    @Test
    void aSoundCheckerIsSound() throws Exception {
        assertThat(SoundPack.errors(pack.check("any-peak", Share.NONE, false))).isEmpty();
    }

    @Test
    void aSoundClassAndProgramAreSound() throws Exception {
        assertThat(SoundPack.errors(pack.check("shelf"))).isEmpty();
        assertThat(SoundPack.errors(pack.check("word-count"))).isEmpty();
    }

    @Test
    void aMissingEdgeCaseLetsAMutantSurviveAndCanBeAdded() throws Exception {
        // Nothing is left in which the longest run is the last one.
        pack.write(RUNS + "data/secret/cases.json", """
                [{"in": [[3, 3, 3, 1]], "out": 3, "name": "at the start"}]
                """);
        pack.write(RUNS + "data/sample/samples.json", "[{\"in\": [[4, 4, 7]], \"out\": 2}]");

        ProblemReport weak = pack.check("longest-run", Share.ALL, true);

        assertThat(SoundPack.errors(weak)).contains("survivor");
        Finding survivor = first(weak, "survivor");
        assertThat(survivor.file()).isEqualTo(RUNS + "submissions/accepted/Reference.java");
        assertThat(survivor.line()).isPresent();

        ProblemReport strengthened = pack.check("longest-run");

        assertThat(SoundPack.errors(strengthened)).doesNotContain("survivor");
        assertThat(strengthened.cases()).isGreaterThan(weak.cases());
        assertThat(strengthened.mutants().orElseThrow().made())
                .isEqualTo(weak.mutants().orElseThrow().made());
    }

    @Test
    void aWeakGeneratorIsTold() throws Exception {
        pack.write(RUNS + "generators/Generator.java", """
                public class Generator {
                    public static List<String> families() {
                        return List.of("random");
                    }
                    public static Object[] input(String family, int[] sizes, java.util.Random random) {
                        int[] marks = new int[sizes[0]];
                        for (int i = 0; i < marks.length; i++) {
                            marks[i] = i + random.nextInt(1000) * 10000;
                        }
                        return new Object[] {marks};
                    }
                }
                """);

        assertThat(SoundPack.errors(pack.check("longest-run", Share.NONE, false)))
                .containsExactly("generator-weak");
    }

    @Test
    void aGeneratorOfItsOwnMindIsTold() throws Exception {
        pack.replace(RUNS + "generators/Generator.java", "random.nextInt(3);", "(int) (Math.random() * 1000);");

        assertThat(SoundPack.errors(pack.check("longest-run", Share.NONE, false)))
                .contains("generator-changes");
    }

    @Test
    void aGeneratorOfInvalidInputsIsTold() throws Exception {
        pack.replace(RUNS + "input_validators/Validator.java", "> 2000", "> 2000 || marks.length == 40");

        ProblemReport report = pack.check("longest-run", Share.NONE, false);

        assertThat(SoundPack.errors(report)).contains("generator-invalid");
    }

    @Test
    void aWrongReferenceIsTold() throws Exception {
        // It is wrong only where no case looks.
        pack.replace(RUNS + "submissions/accepted/Reference.java", "return best;", "return best == 5 ? 4 : best;");

        ProblemReport report = pack.check("longest-run", Share.NONE, false);

        assertThat(SoundPack.errors(report)).contains("agreement");
        assertThat(first(report, "agreement").message()).contains("answers 5").contains("answers 4");
    }

    @Test
    void aWrongExpectedOutputIsTold() throws Exception {
        pack.replace(RUNS + "data/secret/cases.json", "\"out\": 40", "\"out\": 39");

        assertThat(SoundPack.errors(pack.check("longest-run", Share.NONE, false)))
                .contains("verdict");
    }

    @Test
    void aHiddenCaseThatEverybodySeesIsTold() throws Exception {
        pack.replace(RUNS + "data/secret/cases.json", "[1, 2, 2, 2]", "[4, 4, 7]");
        pack.replace(RUNS + "data/secret/cases.json", "\"out\": 3, \"name\": \"at the end\"", "\"out\": 2");

        ProblemReport report = pack.check("longest-run", Share.NONE, false);

        assertThat(SoundPack.errors(report)).containsExactly("shown-case");
    }

    @Test
    void aFlakyCheckerIsTold() throws Exception {
        pack.replace(
                PEAKS + "output_validators/Checker.java",
                "return left && right",
                "return left && right || Math.random() < 0.3");

        assertThat(SoundPack.errors(pack.check("any-peak", Share.NONE, false))).contains("checker-flaky");
    }

    @Test
    void aCheckerThatOnlyLooksAtTheFormIsTold() throws Exception {
        pack.replace(PEAKS + "output_validators/Checker.java", "return left && right", "return at >= 0");

        assertThat(SoundPack.errors(pack.check("any-peak", Share.NONE, false))).contains("checker-too-kind");
    }

    @Test
    void aLimitThatIsTooTightIsTold() throws Exception {
        pack.replace(
                RUNS + "submissions/accepted/FromEachStart.java",
                "int best = 0;",
                "int best = 0; long busy = 0; for (int i = 0; i < 80_000_000; i++) { busy += i ^ busy << 1; }"
                        + " if (busy == 42) { return -1; }");
        // Few cases, as all together may use ten times the limit.
        pack.write(RUNS + "data/secret/cases.json", "[{\"in\": [[]], \"out\": 0, \"name\": \"none\"}]");

        ProblemReport report = checkedWithATightLimit("\"growth\"");
        if (SoundPack.errors(report).contains("verdict")) {
            // Something else began to run meanwhile, so the limit is not what it was meant to be.
            report = checkedWithATightLimit("\"limits\": {\"cpuMillis\": " + tight + "}, \"growth\"");
        }

        assertThat(SoundPack.errors(report)).contains("limit-tight");
        assertThat(first(report, "limit-tight").fix()).contains("cpuMillis");
    }

    /** Of a limit between what it takes and twice that. */
    private ProblemReport checkedWithATightLimit(String before) throws Exception {
        tight = slowest("longest-run", RUNS + "submissions/accepted/FromEachStart.java") * 14 / 10;
        pack.replace(RUNS + "problem.json", before, "\"limits\": {\"cpuMillis\": " + tight + "}, \"growth\"");
        return pack.check("longest-run", Share.NONE, false);
    }

    private long slowest(String id, String file) throws Exception {
        Problem problem = (Problem) pack.pack().problems().stream()
                .filter(entry -> entry.ref().id().equals(id))
                .findFirst()
                .orElseThrow();
        CancelToken cancel = CancelToken.create();
        try (PackWorkers workers = workshop.packWorkers(cancel);
                Trials trials = workshop.trials(problem, workers, cancel)) {
            var ready = (Trials.Compiled.Ready) trials.compile(pack.read(file));
            Case smallest = CaseReader.read(problem).all().stream()
                    .min(Comparator.comparingLong(Case::size))
                    .orElseThrow();
            Duration most = Duration.ZERO;
            for (int i = 0; i < 3; i++) {
                Trial trial = trials.run(ready.subject(), smallest.input(), Duration.ofSeconds(20));
                most = trial.cpu().compareTo(most) > 0 ? trial.cpu() : most;
            }
            return most.toMillis();
        }
    }

    @Test
    void aStatementThatPromisesOtherThanTheCasesIsTold() throws Exception {
        pack.replace(RUNS + "statement.md", "0 ≤ n", "1 ≤ n");

        ProblemReport report = pack.check("longest-run", Share.NONE, false);

        assertThat(SoundPack.errors(report)).containsExactly("stated-range", "validator-too-kind");
    }

    @Test
    void aBrokenCaseIsTheOnlyFinding() throws Exception {
        pack.write(RUNS + "data/secret/cases.json", "[{\"in\": [[1, 2,]], \"out\": 1}]");

        ProblemReport report = pack.check("longest-run", Share.NONE, false);

        assertThat(SoundPack.errors(report)).containsExactly("files");
        assertThat(first(report, "files").line()).isPresent();
    }

    @Test
    void nothingButCasesIsNoError() throws Exception {
        pack.write("bare/twice/problem.json", """
                {"title": "Twice", "kind": "function", "signature": {"class": "Solution", "method": "twice",
                 "parameters": [{"name": "n", "type": "int"}], "returns": "int"}}
                """);
        pack.write("bare/twice/data/sample/s.json", "[{\"in\": [2], \"out\": 4}]");

        ProblemReport report = pack.check("twice");

        assertThat(report.ok()).isTrue();
        assertThat(report.findings())
                .extracting(Finding::rule)
                .contains("reference", "validator", "generator", "hidden-cases", "statement");
        assertThat(report.findings())
                .allSatisfy(finding -> assertThat(finding.fix()).isNotBlank());
    }
}
