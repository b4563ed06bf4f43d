package hone.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import hone.compile.Compilers;
import hone.judge.CaseJudge;
import hone.judge.CaseOutcome;
import hone.judge.CheckedPack;
import hone.judge.Judgement;
import hone.judge.RunWorkers;
import hone.judge.Verdict;
import hone.problem.Case;
import hone.problem.CaseReader;
import hone.sandbox.Layers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Checkers that mean harm, each with its verdict for an honest submission in the first line: {@code // expect: INTERNAL; line: 4;
 * says: words; without: INTERNAL|AC}, the last one for when nothing but the operating system's layers hold it. Nothing on the
 * machine is touched, and an honest checker works right after. A part of them each day; {@code -Dhone.hostile.part=all} takes
 * them all, see {@link Part}.
 */
@Timeout(300)
class HostileCheckersTest {
    private static final Duration CPU = Duration.ofSeconds(1);
    private static final Path WORKER_JAR = Path.of(System.getProperty("hone.worker.jar", ""));

    @TempDir
    private static Path folder;

    private static Surroundings surroundings;
    private static Compilers compilers;
    private static RunWorkers workers;
    private static CheckedPack pack;
    private static CaseJudge guarded;
    /** To fill 512 MiB takes a busy machine more than a second. */
    private static CaseJudge patient;

    private static CaseJudge unguarded;
    private static String honest;

    @BeforeAll
    static void start() throws Exception {
        pack = new CheckedPack(folder);
        honest = Files.readString(folder.resolve(CheckedPack.CHECKER));
        surroundings = new Surroundings(Duration.ofSeconds(20), WORKER_JAR, folder, Set.of());
        compilers = new Compilers();
        // No standbys are left to be counted.
        workers = RunWorkers.once(WORKER_JAR, Layers.ALL);
        guarded = CheckedPack.judge(compilers, workers, true, CPU);
        patient = CheckedPack.judge(compilers, workers, true, CPU.multipliedBy(10));
        unguarded = CheckedPack.judge(compilers, workers, false, CPU);
    }

    @AfterAll
    static void stop() throws Exception {
        compilers.close();
        workers.close();
        surroundings.close();
    }

    /** A file with what its first line says. */
    private record Hostile(Path file, Map<String, String> said) {
        static Hostile of(Path file) {
            try (Stream<String> lines = Files.lines(file)) {
                Map<String, String> said = new HashMap<>();
                for (String part : lines.findFirst().orElseThrow().substring(2).split(";")) {
                    String[] pair = part.split(":", 2);
                    said.put(pair[0].strip(), pair[1].strip());
                }
                assertThat(said.keySet()).isSubsetOf("expect", "line", "says", "difference", "without");
                return new Hostile(file, said);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String says(String key) {
            return said.getOrDefault(key, "");
        }

        /** Filling all memory, or all of a stack, takes more CPU time on one machine than on another. */
        boolean needsTime() {
            return says("says").startsWith("out of memory") || says("says").equals("StackOverflowError");
        }

        List<Verdict> verdicts(String key) {
            return Arrays.stream(says(key).split("\\|")).map(Verdict::valueOf).toList();
        }

        @Override
        public String toString() {
            return file.getFileName().toString();
        }
    }

    private static List<Hostile> todays(Predicate<Hostile> which, Mode mode) throws IOException {
        Part part = Part.of(System.getProperty("hone.hostile.part", ""), mode);
        try (Stream<Path> files = Files.list(CheckedPack.resources().resolve("checkers"))) {
            return part.of(files.sorted().map(Hostile::of).filter(which).toList());
        }
    }

    static List<Hostile> all() throws IOException {
        return todays(_ -> true, Mode.BOTH);
    }

    static List<Hostile> heldByTheSystem() throws IOException {
        return todays(hostile -> !hostile.says("without").isEmpty(), Mode.SYSTEM);
    }

    @ParameterizedTest
    @MethodSource("all")
    void theSubmissionIsNotBlamedAndNothingIsTouched(Hostile hostile) throws Exception {
        Judgement judgement = judge(hostile, hostile.needsTime() ? patient : guarded);
        assertThat(judgement.verdict()).as(SuiteRun.describe(judgement)).isIn(hostile.verdicts("expect"));
        if (judgement.verdict() == Verdict.AC) {
            assertThat(judgement.passed()).isEqualTo(judgement.cases().size());
            return;
        }
        CaseOutcome failing = judgement.failing().orElseThrow();
        if (judgement.verdict() == Verdict.INTERNAL) {
            String line = hostile.says("line").isEmpty() ? "" : ", line " + hostile.says("line");
            assertThat(failing.message()).contains(CheckedPack.CHECKER + line, hostile.says("says"));
            assertThat(failing.message().length()).isLessThan(2_200);
            assertThat(judgement.message()).contains(CheckedPack.CHECKER + line);
            assertThat(judgement.notRun()).isEqualTo(judgement.cases().size() - 1);
        }
        assertThat(failing.difference().orElse("")).contains(hostile.says("difference"));
        assertThat(failing.difference().orElse("").length()).isLessThanOrEqualTo(2_000);
    }

    @ParameterizedTest
    @MethodSource("heldByTheSystem")
    @EnabledOnOs(OS.LINUX)
    void theSystemsLayersAloneHoldItToo(Hostile hostile) throws Exception {
        Judgement judgement = judge(hostile, unguarded);
        assertThat(judgement.verdict()).as(SuiteRun.describe(judgement)).isIn(hostile.verdicts("without"));
        if (judgement.verdict() == Verdict.INTERNAL) {
            assertThat(judgement.message()).contains(CheckedPack.CHECKER);
        }
    }

    private static Judgement judge(Hostile hostile, CaseJudge judge) throws Exception {
        pack.checker(filled(surroundings.fill(Files.readString(hostile.file()))));
        List<Case> cases = CaseReader.read(pack.problem()).all();
        Judgement judgement = pack.judge(judge, CheckedPack.RIGHT);
        assertThat(surroundings.breaches(judgement)).isEmpty();
        assertThat(judgement.cases().stream().map(CaseOutcome::of)).isEqualTo(cases);
        judgement.cases().forEach(HostileCheckersTest::shownAsItWas);
        if (judgement.verdict() == Verdict.INTERNAL) {
            pack.checker(honest);
            assertThat(pack.judge(judge, CheckedPack.RIGHT).verdict()).isEqualTo(Verdict.AC);
        }
        return judgement;
    }

    /** What the checker was given is a copy: what is shown is what the submission returned. */
    private static void shownAsItWas(CaseOutcome outcome) {
        outcome.actual()
                .ifPresent(actual -> assertThat(actual.toString())
                        .as("two places below four")
                        .matches("[^0-9]*[0-3][^0-9]+[0-3][^0-9]*"));
    }

    private static String filled(String source) {
        return source.replace("{{NESTED}}", "(".repeat(30_000) + "1" + ")".repeat(30_000));
    }
}
