package hone.judge;

import static org.assertj.core.api.Assertions.assertThat;

import hone.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Limits on counted work, in real processes. */
@Timeout(120)
class WorkLimitTest {
    /** The numbers of the cases are 0, 1, 2 …, and each takes that many rounds. */
    private static final String ROUNDS = """
            class Solution {
                enum Step { ONE, TWO }
                int go(int number) {
                    int sum = 0;
                    for (int i = 0; i < 2_000 * number; i++) {
                        sum += Step.values().length;
                    }
                    return sum > -1 ? number : 0;
                }
            }
            """;

    private static JudgeSetup setup;

    @BeforeAll
    static void start() throws Exception {
        setup = new JudgeSetup();
    }

    @AfterAll
    static void stop() {
        setup.close();
    }

    private static Judgement judge(long work, int cases, String source) throws Exception {
        return setup.judge(Asked.working(Asked.returning("int", "int"), work), source, Asked.numbers(cases));
    }

    private static List<Long> counts(Judgement judgement) {
        return judgement.cases().stream()
                .map(outcome -> outcome.work().orElse(-1))
                .toList();
    }

    @Test
    void theFirstCaseOverTheLimitIsTooSlowAndCountsAreTheSameInEveryProcess() throws Exception {
        Judgement first = judge(400_000, 30, ROUNDS);
        Judgement second = judge(400_000, 30, ROUNDS);

        assertThat(first.verdict()).isEqualTo(Verdict.TLE);
        CaseOutcome failing = first.failing().orElseThrow();
        assertThat(failing.message()).isEqualTo("Over the work limit of 400,000");
        assertThat(failing.work().orElseThrow()).isGreaterThan(400_000);
        assertThat(failing.line().orElseThrow()).isBetween(4, 6);
        assertThat(first.passed()).isGreaterThan(3);
        assertThat(second.verdict()).isEqualTo(Verdict.TLE);
        assertThat(counts(second)).isEqualTo(counts(first));
        assertThat(second.failing().orElseThrow().stack()).isEqualTo(failing.stack());
    }

    @Test
    void aCaseCountsTheSameWhateverRanBefore() throws Exception {
        Judgement all = judge(1_000_000, 8, ROUNDS);
        Judgement last = setup.judge(
                Asked.working(Asked.returning("int", "int"), 1_000_000),
                ROUNDS,
                Asked.numbers(8).subList(7, 8));

        assertThat(all.verdict()).isEqualTo(Verdict.AC);
        assertThat(all.compiler()).isEqualTo(hone.compile.CompilerName.ECJ);
        assertThat(counts(last).getFirst()).isEqualTo(counts(all).getLast()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "while (true) { try { number++; } catch (Throwable e) { } }",
                "while (true) { try { while (true) { number++; } } catch (Throwable e) { number--; } finally { number++; } }",
                "try { while (true) { number++; } } catch (Throwable e) { } return 0;",
                "try { while (true) { number++; } } finally { return 0; }",
                "try { return go(number + 1) + go(number); } catch (Throwable e) { return go(number - 1); }",
                "while (true) { try { synchronized (this) { for (;;) { number++; } } } catch (Throwable e) { } }",
                "try { for (;;) { number++; } } catch (Throwable e) { throw new IllegalStateException(e); }"
            })
    void whatCatchesEverythingIsTooSlowAllTheSame(String body) throws Exception {
        Judgement judgement = judge(5_000_000, 1, "class Solution { int go(int number) { " + body + " } }");

        assertThat(judgement.verdict()).isEqualTo(Verdict.TLE);
        assertThat(judgement.failing().orElseThrow().message()).isEqualTo("Over the work limit of 5,000,000");
    }

    @Test
    void workThatIsPutOffUntilTheAnswerIsReadCountsToo() throws Exception {
        Problem problem = Asked.working(Asked.returning("List<Integer>", "int"), 100_000);
        Judgement judgement = setup.judge(problem, """
                class Solution {
                    List<Integer> go(int number) {
                        return new AbstractList<>() {
                            public int size() { return 2; }
                            public Integer get(int at) { int s = 0; for (int i = 0; i < 1_000_000; i++) { s ^= i; } return s; }
                        };
                    }
                }
                """, Asked.numbers(1));

        assertThat(judgement.verdict()).isEqualTo(Verdict.TLE);
        assertThat(judgement.failing().orElseThrow().message()).isEqualTo("Over the work limit of 100,000");
    }

    @Test
    void withoutLimitsNothingIsCounted() throws Exception {
        Submission submission =
                new Submission(Asked.working(Asked.returning("int", "int"), 10), ROUNDS, Asked.numbers(5));
        Judgement judgement = setup.judge()
                .withoutTimeLimits()
                .judge(submission, hone.task.CancelToken.create(), hone.task.Progress.NONE);

        assertThat(judgement.verdict()).isEqualTo(Verdict.AC);
        assertThat(counts(judgement)).containsOnly(-1L);
    }
}
