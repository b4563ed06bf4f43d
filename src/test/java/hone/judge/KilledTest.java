package hone.judge;

import static hone.sandbox.Processes.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hone.problem.Problem;
import hone.sandbox.Processes;
import hone.task.CancelToken;
import hone.task.Progress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workers that are killed from outside, and judgings that are cancelled, at any moment. */
@Timeout(120)
class KilledTest {
    /** Works long enough to be found. */
    private static final String BUSY = """
            class Solution {
                int go(int number) {
                    long x = 0;
                    for (long i = 0; i < 3_000_000_000L; i++) {
                        x += i ^ x;
                    }
                    return x == 42 ? 0 : number;
                }
            }
            """;

    private static final String SPIN = "class Solution { int go(int number) { while (true) {} } }";
    private static final String QUICK = "class Solution { int go(int number) { return number; } }";

    private static final Set<ProcessHandle> BEFORE = Processes.running();

    private static JudgeSetup setup;

    @BeforeAll
    static void start() throws Exception {
        setup = new JudgeSetup();
        works();
    }

    @AfterAll
    static void stop() throws Exception {
        works();
        setup.close();
        eventually("nothing is left", () -> Processes.since(BEFORE) == 0);
    }

    private static void works() throws Exception {
        assertThat(setup.judge(problem(), QUICK, Asked.numbers(1)).verdict()).isEqualTo(Verdict.AC);
    }

    @AfterEach
    void onlyWhatWaitsIsLeft() {
        // The compile worker and two standbys.
        eventually("nothing but these", () -> Processes.since(BEFORE) == 3);
    }

    private static Problem problem() throws Exception {
        return Asked.limited(Asked.returning("int", "int"), Duration.ofSeconds(60), 64);
    }

    /** Kills run workers that have worked for a while, and counts them. */
    private static int killBusy(int most, CompletableFuture<?> until) {
        AtomicInteger killed = new AtomicInteger();
        while (!until.isDone() && killed.get() < most) {
            Processes.running().stream().filter(KilledTest::isBusyWorker).forEach(handle -> {
                handle.destroyForcibly();
                eventually("it is gone", () -> !Processes.isRunning(handle.pid()));
                killed.incrementAndGet();
            });
            LockSupport.parkNanos(10_000_000);
        }
        return killed.get();
    }

    /** Getting ready alone takes a worker most of a second where two share a core. */
    private static boolean isBusyWorker(ProcessHandle handle) {
        return isWorker(handle)
                && handle.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() > 1_500;
    }

    @Test
    void aWorkerKilledOnceIsReplacedAndNobodyNotices() throws Exception {
        Problem problem = problem();
        CompletableFuture<Judgement> judging =
                CompletableFuture.supplyAsync(() -> setup.judge(problem, BUSY, Asked.numbers(1)));
        assertThat(killBusy(1, judging)).isEqualTo(1);
        assertThat(judging.get().verdict()).isEqualTo(Verdict.AC);
        assertThat(judging.get().passed()).isEqualTo(1);
    }

    @Test
    void aWorkerKilledAgainIsNeverTheSubmissionsFault() throws Exception {
        Problem problem = problem();
        CompletableFuture<Judgement> judging =
                CompletableFuture.supplyAsync(() -> setup.judge(problem, SPIN, Asked.numbers(3)));
        assertThat(killBusy(2, judging)).isEqualTo(2);
        Judgement judgement = judging.get();
        assertThat(judgement.verdict()).isEqualTo(Verdict.INTERNAL);
        assertThat(judgement.failing().orElseThrow().message()).contains("ended from outside");
        assertThat(judgement.notRun()).isEqualTo(2);
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void standbysThatWereStoppedAreNotHandedOut() throws Exception {
        eventually("two stand by", () -> standbys().count() == 2);
        // They have said that they are ready by now, and would be silent for ever.
        LockSupport.parkNanos(1_000_000_000);
        for (ProcessHandle standby : standbys().toList()) {
            new ProcessBuilder("kill", "-STOP", Long.toString(standby.pid()))
                    .start()
                    .waitFor();
        }
        works();
    }

    private static Stream<ProcessHandle> standbys() {
        return Processes.running().stream().filter(KilledTest::isWorker);
    }

    private static boolean isWorker(ProcessHandle handle) {
        return !BEFORE.contains(handle)
                && handle.info().commandLine().orElse("").contains("hone.worker.WorkerMain");
    }

    @Test
    void aJudgeWithoutWorkersSaysThatItIsItsOwnFault() throws Exception {
        try (RunWorkers none = RunWorkers.once(Path.of("no-such.jar"));
                hone.compile.Compilers compilers = new hone.compile.Compilers()) {
            Judgement judgement = new CaseJudge(compilers, none)
                    .judge(new Submission(problem(), QUICK, Asked.numbers(1)), CancelToken.create(), Progress.NONE);
            assertThat(judgement.verdict()).isEqualTo(Verdict.INTERNAL);
            assertThat(judgement.message()).contains("run worker", "exit code 1", "hone.worker");
            assertThat(judgement.notRun()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 3, 15, 50, 120, 400})
    void aJudgingCanBeCancelledAtAnyMoment(int afterMillis) throws Exception {
        CancelToken cancel = CancelToken.create();
        if (afterMillis < 0) {
            cancel.cancel();
        }
        Submission submission = new Submission(problem(), SPIN, Asked.numbers(2));
        CompletableFuture<Judgement> judging =
                CompletableFuture.supplyAsync(() -> setup.judge().judge(submission, cancel, Progress.NONE));
        LockSupport.parkNanos(afterMillis * 1_000_000L);
        cancel.cancel();
        assertThatThrownBy(judging::join)
                .isInstanceOfAny(CompletionException.class, CancellationException.class)
                .satisfies(e ->
                        assertThat(e.getCause() == null ? e : e.getCause()).isInstanceOf(CancellationException.class));
    }

    @Test
    void aJudgingThatIsInterruptedIsCancelled() throws Exception {
        Problem problem = problem();
        CompletableFuture<Throwable> ended = new CompletableFuture<>();
        Thread thread = Thread.ofPlatform().start(() -> {
            try {
                setup.judge(problem, SPIN, Asked.numbers(1));
            } catch (CancellationException e) {
                ended.complete(e);
            }
        });
        LockSupport.parkNanos(300_000_000);
        thread.interrupt();
        assertThat(ended.join()).isInstanceOf(CancellationException.class);
    }

    @Test
    void aCancelledJudgingDoesNotWaitForAnothersCompiling() throws Exception {
        // Nested generic calls keep the compiler busy for seconds, within its bounds.
        StringBuilder nested = new StringBuilder("number");
        for (int i = 0; i < 16; i++) {
            nested.insert(0, "id(").append(", x -> x)");
        }
        String slow =
                "class Solution { <T> T id(T a, java.util.function.Function<? super T, ? extends T> f) { return a; }"
                        + " <T> T id(T a, java.util.function.UnaryOperator<T> f) { return a; }"
                        + " int go(int number) { return " + nested + "; } }";
        CancelToken cancelFirst = CancelToken.create();
        CancelToken cancelSecond = CancelToken.create();
        CompletableFuture<Judgement> first = judging(slow, cancelFirst);
        CompletableFuture<Judgement> second = judging(slow, cancelSecond);
        cancelSecond.cancel();
        assertThatThrownBy(second::join).hasCauseInstanceOf(CancellationException.class);
        cancelFirst.cancel();
        first.exceptionally(_ -> null).join();
    }

    private CompletableFuture<Judgement> judging(String source, CancelToken cancel) throws Exception {
        Submission submission = new Submission(problem(), source, Asked.numbers(1));
        return CompletableFuture.supplyAsync(() -> setup.judge().judge(submission, cancel, Progress.NONE));
    }

    @Test
    void judgingAgainAndAgainStartsNoMoreThanItEnds() throws Exception {
        String[] sources = {QUICK, "class Solution { int go(int number) { throw null; } }", "class Solution {}", QUICK};
        for (int i = 0; i < 24; i++) {
            setup.judge(problem(), sources[i % sources.length], Asked.numbers(1));
        }
    }
}
