package hone.judge;

import static hone.sandbox.Processes.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hone.compile.CompilerName;
import hone.compile.Compilers;
import hone.instrument.AllowList;
import hone.problem.Case;
import hone.problem.CaseReader;
import hone.problem.PackCodeFile;
import hone.problem.Problem;
import hone.problem.Value;
import hone.sandbox.Processes;
import hone.task.CancelToken;
import hone.task.Progress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Problems whose own checker says what is right, with real compilers and real processes. */
@Timeout(120)
class CheckerTest {
    private static JudgeSetup setup;

    @TempDir
    private Path folder;

    private CheckedPack pack;

    @BeforeAll
    static void start() throws Exception {
        setup = new JudgeSetup();
    }

    @AfterAll
    static void stop() {
        setup.close();
        eventually("nothing is left", () -> Processes.descendants() == 0);
    }

    @BeforeEach
    void copyThePack() throws Exception {
        pack = new CheckedPack(folder);
    }

    private Judgement judge(String source) throws Exception {
        return pack.judge(setup.judge(), source);
    }

    private static String returning(String expression) {
        return "class Solution { int[] any(int[] numbers, int target) { return " + expression + "; } }";
    }

    @Test
    void anyOfSeveralRightAnswersIsRight() throws Exception {
        Judgement judgement = judge(CheckedPack.RIGHT);
        assertThat(judgement.verdict()).as(judgement.toString()).isEqualTo(Verdict.AC);
        assertThat(judgement.passed()).isEqualTo(4);
        assertThat(judgement.message()).isEmpty();
        assertThat(judgement.cases().getFirst().actual())
                .isPresent()
                .isNotEqualTo(judgement.cases().getFirst().of().expected());
    }

    @Test
    void whatTheCheckerSaysIsTheDifference() throws Exception {
        Judgement judgement = judge(returning("new int[] {0, 1}"));
        assertThat(judgement.verdict()).isEqualTo(Verdict.WA);
        assertThat(judgement.passed()).isEqualTo(2);
        CaseOutcome failing = judgement.failing().orElseThrow();
        assertThat(failing.difference()).contains("they add up to 3");
        assertThat(failing.message()).isEmpty();
        assertThat(judgement.cases().getLast().difference()).contains("they add up to 9");
    }

    @Test
    void aWrongAnswerOfJaninosIsJudgedAgain() throws Exception {
        Judgement judgement = judge(returning("new int[] {0, 0}"));
        assertThat(judgement.verdict()).isEqualTo(Verdict.WA);
        assertThat(judgement.compiler()).isEqualTo(CompilerName.ECJ);
        assertThat(judgement.whyNotJanino()).contains("judged again to be sure");
        assertThat(judgement.cases())
                .allSatisfy(outcome -> assertThat(outcome.difference()).contains("one number alone is no pair"));
    }

    @Test
    void nothingAtAllIsAWrongAnswerOfWhichTheCheckerIsNotAsked() throws Exception {
        pack.checker("if (actual == null) { throw new IllegalStateException(); } return null;");
        Judgement judgement = judge(returning("null"));
        assertThat(judgement.verdict()).isEqualTo(Verdict.WA);
        assertThat(judgement.failing().orElseThrow().difference()).contains("expected int[], found nothing (null)");
    }

    @Test
    void aSubmissionThatFailsIsNotShownToTheChecker() throws Exception {
        pack.checker("throw new IllegalStateException();");
        assertThat(judge(returning("new int[target / 0]")).verdict()).isEqualTo(Verdict.RTE);
        assertThat(judge("class Solution { int[] any(int[] numbers, int target) { while (true) {} } }")
                        .verdict())
                .isEqualTo(Verdict.TLE);
        assertThat(judge("class Solution {}").verdict()).isEqualTo(Verdict.CE);
        assertThat(judge(returning("new int[System.getenv().size()]")).verdict())
                .isEqualTo(Verdict.DENIED);
    }

    @Test
    void aCaseThatExpectsNothingIsRightWhateverComes() throws Exception {
        pack.checker("throw new IllegalStateException();");
        Case own = new Case(
                "own",
                false,
                List.of(Value.Sequence.ofWholes(1, 2), new Value.Whole(3)),
                Optional.empty(),
                Optional.empty());
        Judgement judgement = pack.judge(setup.judge(), returning("numbers"), List.of(own));
        assertThat(judgement.verdict()).isEqualTo(Verdict.AC);
        assertThat(judgement.failing()).isEmpty();
    }

    @Test
    void resultsThatAreTooLargeToKeepAreCheckedToo() throws Exception {
        pack.checker("""
                int[] all = (int[]) actual;
                for (int i = 0; i < all.length; i++) {
                    if (all[i] != i) {
                        return "place " + i + " of " + all.length;
                    }
                }
                return null;
                """);
        String counting = """
                class Solution {
                    int[] any(int[] numbers, int target) {
                        Runnable notForJanino = () -> {};
                        int[] all = new int[600_000];
                        for (int i = 0; i < all.length; i++) {
                            all[i] = i == 599_999 && numbers.length == 2 ? -1 : i;
                        }
                        return all;
                    }
                }
                """;
        Judgement judgement = judge(counting);
        assertThat(judgement.passed()).isEqualTo(3);
        assertThat(judgement.failing().orElseThrow().difference()).contains("place 599999 of 600000");
        assertThat(judgement.failing().orElseThrow().actual()).isEmpty();
    }

    @Test
    void theCheckersTimeIsNotTheSubmissions() throws Exception {
        // In all 3.6 s of CPU time, where the submission has 1 s a case and 10 s in all, and is asked for little.
        pack.write("arrays/any-pair/problem.json", """
                {
                  "title": "Any pair", "kind": "function",
                  "signature": {"class": "Solution", "method": "any",
                    "parameters": [{"name": "numbers", "type": "int[]"}, {"name": "target", "type": "int"}],
                    "returns": "int[]"},
                  "limits": {"cpuMillis": 300, "memoryMiB": 64},
                  "compare": {"mode": "checker"}
                }
                """);
        pack.checker("""
                long end = System.nanoTime() + 900_000_000L;
                while (System.nanoTime() < end) {}
                return null;
                """);
        Judgement judgement = judge(CheckedPack.RIGHT);
        assertThat(judgement.verdict()).as(judgement.toString()).isEqualTo(Verdict.AC);
        assertThat(judgement.slowestCpu()).isLessThan(Duration.ofMillis(300));
    }

    @Test
    void aCheckerThatFindsNoEndOnOneCaseIsEndedAfterTenSeconds() throws Exception {
        pack.checker("""
                while (((int[]) input[0])[0] == 5) {
                    expected = actual;
                }
                return null;
                """);
        Judgement judgement = judge(CheckedPack.RIGHT);
        assertThat(judgement.verdict()).isEqualTo(Verdict.INTERNAL);
        assertThat(judgement.passed()).isEqualTo(2);
        assertThat(judgement.notRun()).isEqualTo(1);
        CaseOutcome failing = judgement.failing().orElseThrow();
        assertThat(failing.message()).contains(CheckedPack.CHECKER, "more than 10 s of CPU time");
        assertThat(failing.stack()).isEmpty();
        assertThat(judgement.wall()).isGreaterThan(Duration.ofSeconds(10));
    }

    @Test
    void aCheckerThatFailsIsNotBelievedOnTheOtherCases() throws Exception {
        pack.checker(
                "if (((int[]) input[0])[0] == 5) { throw new IllegalStateException(\"of \" + expected); } return \"no\";");
        // Not for Janino, on whose classes the first wrong answer would be the last.
        Judgement judgement =
                judge(CheckedPack.RIGHT.replace("class Solution {", "class Solution { Runnable r = () -> {};"));
        assertThat(judgement.cases().getFirst().verdict()).contains(Verdict.WA);
        assertThat(judgement.verdict()).isEqualTo(Verdict.INTERNAL);
        assertThat(judgement.failing().orElseThrow().of().name()).isEqualTo("four pairs");
        assertThat(judgement.message())
                .isEqualTo("The problem's own code failed in " + CheckedPack.CHECKER
                        + ", line 3, so there is no verdict on yours.");
    }

    @Test
    void whatWasCompiledOnceIsNotCompiledAgain() throws Exception {
        Problem problem = pack.problem();
        try (Compilers compilers = new Compilers()) {
            PackCodes codes = new PackCodes(compilers, setup.workers(), AllowList::check, Duration.ofSeconds(1));
            var first = codes.classes(problem, PackCodeFile.CHECKER, CancelToken.create());
            assertThat(codes.classes(problem, PackCodeFile.CHECKER, CancelToken.create()))
                    .isSameAs(first);
            pack.checker("return \"changed\";");
            var second = codes.classes(problem, PackCodeFile.CHECKER, CancelToken.create());
            assertThat(second).isNotSameAs(first);
            pack = new CheckedPack(folder);
            assertThat(codes.classes(problem, PackCodeFile.CHECKER, CancelToken.create()))
                    .isSameAs(first);
            assertThat(codes.classes(problem, PackCodeFile.VALIDATOR, CancelToken.create()))
                    .isNotSameAs(first);
        }
    }

    @Test
    void manyCheckersDoNotPileUp() throws Exception {
        try (Compilers compilers = new Compilers()) {
            PackCodes codes = new PackCodes(compilers, setup.workers(), AllowList::check, Duration.ofSeconds(1), 2);
            var first = codes.classes(pack.problem(), PackCodeFile.CHECKER, CancelToken.create());
            for (int i = 0; i < 2; i++) {
                pack.checker("return \"" + i + "\";");
                codes.classes(pack.problem(), PackCodeFile.CHECKER, CancelToken.create());
            }
            pack = new CheckedPack(folder);
            assertThat(codes.classes(pack.problem(), PackCodeFile.CHECKER, CancelToken.create()))
                    .isNotSameAs(first);
        }
    }

    @Test
    void aJudgingIsCancelledWhileTheCheckerWorks() throws Exception {
        pack.checker("while (true) {}");
        Problem problem = pack.problem();
        Submission submission = new Submission(
                problem, CheckedPack.RIGHT, CaseReader.read(problem).all());
        for (int afterMillis : new int[] {0, 30, 200, 1_500}) {
            CancelToken cancel = CancelToken.create();
            CompletableFuture<Judgement> judging =
                    CompletableFuture.supplyAsync(() -> setup.judge().judge(submission, cancel, Progress.NONE));
            LockSupport.parkNanos(afterMillis * 1_000_000L);
            cancel.cancel();
            assertThatThrownBy(judging::get)
                    .satisfiesAnyOf(
                            e -> assertThat(e).isInstanceOf(CancellationException.class),
                            e -> assertThat(e).hasCauseInstanceOf(CancellationException.class));
        }
        setup.judge().prepare(setup.problem("pair-sum"));
        // The compile worker, two standbys, and for a minute two of a problem before that has another heap; the standby
        // for
        // checkers went with the problem that has one.
        eventually("nothing else is left", () -> Processes.descendants() <= 5);
    }

    @Test
    void theCheckersWorkerIsReplacedWhenSomebodyElseEndsIt() throws Exception {
        pack.checker("""
                long x = 0;
                for (long i = 0; i < 2_000_000_000L; i++) {
                    x += i ^ x;
                }
                return x == 42 ? "no" : null;
                """);
        Problem problem = pack.problem();
        List<Case> one = CaseReader.read(problem).samples().subList(0, 1);
        CompletableFuture<Judgement> judging = CompletableFuture.supplyAsync(() -> setup.judge()
                .judge(new Submission(problem, CheckedPack.RIGHT, one), CancelToken.create(), Progress.NONE));
        List<Long> killed = new ArrayList<>();
        while (!judging.isDone() && killed.isEmpty()) {
            ProcessHandle.current()
                    .descendants()
                    .filter(handle -> handle.info().commandLine().orElse("").contains("-Xmx512m")
                            && handle.info()
                                            .totalCpuDuration()
                                            .orElse(Duration.ZERO)
                                            .toMillis()
                                    > 900)
                    .forEach(handle -> {
                        killed.add(handle.pid());
                        handle.destroyForcibly();
                    });
            LockSupport.parkNanos(5_000_000);
        }
        assertThat(killed).hasSize(1);
        assertThat(judging.get().verdict()).as(judging.get().toString()).isEqualTo(Verdict.AC);
    }

    @Test
    void manyCasesShareOneWorker() throws Exception {
        List<Case> cases = LongStream.range(0, 200)
                .mapToObj(i -> Asked.sample(
                        (int) i, Value.Sequence.ofWholes(0, 1), Value.Sequence.ofWholes(i, 1), new Value.Whole(i + 1)))
                .toList();
        Judgement judgement = pack.judge(setup.judge(), CheckedPack.RIGHT, cases);
        assertThat(judgement.passed()).isEqualTo(200);
    }
}
