package hone.judge;

import static org.assertj.core.api.Assertions.assertThat;

import hone.problem.Problem;
import hone.problem.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Limits on real processes. */
@Timeout(120)
class LimitsTest {
    private static final String BUSY = """
            class Solution {
                int go(int number) {
                    long end = System.nanoTime() + %d_000_000L;
                    while (System.nanoTime() < end) {}
                    return number;
                }
            }
            """;

    private static JudgeSetup setup;

    @BeforeAll
    static void start() throws Exception {
        setup = JudgeSetup.confined();
    }

    @AfterAll
    static void stop() {
        setup.close();
    }

    private static Problem problem(int cpuMillis, int memoryMiB) throws Exception {
        return Asked.limited(Asked.returning("int", "int"), Duration.ofMillis(cpuMillis), memoryMiB);
    }

    private static Judgement judge(Problem problem, int cases, String source) {
        return setup.judge(problem, source, Asked.numbers(cases));
    }

    @Test
    void casesThatAreEachWithinTheirLimitMayTogetherBeOverIt() throws Exception {
        Judgement judgement = judge(problem(300, 64), 100, BUSY.formatted(160));
        assertThat(judgement.verdict()).isEqualTo(Verdict.TLE);
        assertThat(judgement.failing().orElseThrow().message())
                .isEqualTo("Stopped: all cases together used more than 3 s");
        assertThat(judgement.passed()).isGreaterThan(5);
        assertThat(judgement.notRun()).isPositive();
        assertThat(judgement.passed() + judgement.notRun() + 1).isEqualTo(100);
    }

    @Test
    void waitingWithoutWorkingIsStoppedToo() throws Exception {
        // Half a second: a process that has just started works a little even where its code only waits.
        Judgement judgement = judge(problem(500, 64), 2, """
                class Solution {
                    int go(int number) throws Exception {
                        while (true) {
                            Thread.sleep(1_000);
                        }
                    }
                }
                """);
        assertThat(judgement.verdict()).isEqualTo(Verdict.TLE);
        assertThat(judgement.failing().orElseThrow().message())
                .isEqualTo("Stopped: waited without using the processor");
        assertThat(judgement.failing().orElseThrow().line()).hasValue(4);
        assertThat(judgement.notRun()).isEqualTo(1);
    }

    @Test
    void withoutTimeLimitsSlowCodeGivesItsAnswer() throws Exception {
        Submission submission = new Submission(problem(20, 64), BUSY.formatted(200), Asked.numbers(2));
        Judgement judgement = setup.judge()
                .withoutTimeLimits()
                .judge(submission, hone.task.CancelToken.create(), hone.task.Progress.NONE);
        assertThat(judgement.verdict()).isEqualTo(Verdict.AC);
    }

    @Test
    void memoryIsTheProblemsOwn() throws Exception {
        String needs40 = """
                class Solution {
                    int go(int number) {
                        byte[][] kept = new byte[40][];
                        for (int i = 0; i < kept.length; i++) {
                            kept[i] = new byte[1 << 20];
                        }
                        return number * (kept[7].length >> 20);
                    }
                }
                """;
        Judgement tight = judge(problem(2_000, 32), 3, needs40);
        assertThat(tight.verdict()).isEqualTo(Verdict.MLE);
        assertThat(tight.notRun()).isEqualTo(2);
        assertThat(judge(problem(2_000, 96), 3, needs40).verdict()).isEqualTo(Verdict.AC);
    }

    @Test
    void memoryOfOneCaseIsFreeForTheNext() throws Exception {
        Judgement judgement = judge(problem(5_000, 64), 30, """
                class Solution {
                    static byte[] kept;
                    int go(int number) {
                        kept = new byte[20 << 20];
                        return number;
                    }
                }
                """);
        assertThat(judgement.verdict()).as(judgement.cases().toString()).isEqualTo(Verdict.AC);
        assertThat(judgement.mostAllocatedBytes()).isBetween(20L << 20, 24L << 20);
    }

    @Test
    void hugeResultsAreComparedButNotKept() throws Exception {
        Problem problem = Asked.limited(Asked.returning("int[]", "int"), Duration.ofSeconds(5), 128);
        String source = """
                class Solution {
                    int[] go(int n) {
                        int[] result = new int[n];
                        for (int i = 0; i < n; i++) {
                            result[i] = 1 << 20;
                        }
                        return result;
                    }
                }
                """;
        // Four bytes a number.
        int large = 400_000;
        int small = 200_000;
        List<hone.problem.Case> cases = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            int n = i == 3 ? large : small;
            long[] expected = new long[i == 2 ? 1 : n];
            java.util.Arrays.fill(expected, 1 << 20);
            cases.add(Asked.sample(i, Value.Sequence.ofWholes(expected), new Value.Whole(n)));
        }
        Judgement judgement = setup.judge(problem, source, cases);
        assertThat(judgement.passed()).isEqualTo(15);
        assertThat(judgement.failing().orElseThrow().difference()).contains("length 1, got 200000");
        assertThat(judgement.cases().get(2).actual()).isPresent();
        assertThat(judgement.cases().get(3).actual()).isEmpty();
        assertThat(judgement.cases().getLast().actual()).isEmpty();
    }

    @Test
    void severalJudgingsAtOnceDoNotDisturbEachOther() throws Exception {
        Problem problem = problem(5_000, 64);
        List<CompletableFuture<Judgement>> all = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            String source = i % 2 == 0
                    ? "class Solution { int go(int number) { System.out.print(number); return number; } }"
                    : "class Solution { int go(int number) { return number == 3 ? -1 : number; } }";
            all.add(CompletableFuture.supplyAsync(() -> judge(problem, 20, source)));
        }
        for (int i = 0; i < all.size(); i++) {
            Judgement judgement = all.get(i).get();
            assertThat(judgement.verdict()).isEqualTo(i % 2 == 0 ? Verdict.AC : Verdict.WA);
            assertThat(judgement.passed()).isEqualTo(i % 2 == 0 ? 20 : 19);
            int number = i;
            assertThat(judgement.cases())
                    .allSatisfy(outcome -> assertThat(outcome.printed())
                            .isEqualTo(number % 2 == 0 ? outcome.of().name().substring(5) : ""));
        }
    }
}
