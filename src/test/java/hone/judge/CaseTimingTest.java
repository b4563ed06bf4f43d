package hone.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hone.compile.CompilerName;
import hone.problem.Case;
import hone.problem.Problem;
import hone.task.CancelToken;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/** With a judge that says how long each of its judgings took. */
class CaseTimingTest {
    private static final long WALL = 100;

    private final List<Submission> asked = new ArrayList<>();
    private final Deque<Judgement> answers = new ArrayDeque<>();
    private final CaseTiming timing = new CaseTiming((submission, cancel, _) -> {
        if (cancel.isCancelled()) {
            throw new CancellationException();
        }
        asked.add(submission);
        return answers.removeFirst();
    });
    private final CancelToken cancel = CancelToken.create();

    private static Judgement judgement(Verdict verdict, long wall, long... millis) {
        List<Case> cases = Asked.numbers(millis.length);
        List<CaseOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < millis.length; i++) {
            outcomes.add(new CaseOutcome(
                    cases.get(i),
                    Optional.of(i == millis.length - 1 ? verdict : Verdict.AC),
                    Optional.empty(),
                    Optional.empty(),
                    "",
                    List.of(),
                    Duration.ofMillis(millis[i]),
                    0,
                    "",
                    0));
        }
        return judgement(verdict, wall, outcomes);
    }

    private static Judgement judgement(Verdict verdict, long wall, List<CaseOutcome> outcomes) {
        return new Judgement(
                asked().ref(),
                verdict,
                CompilerName.ECJ,
                Optional.empty(),
                Duration.ZERO,
                outcomes,
                List.of(),
                Duration.ofMillis(wall),
                OptionalLong.empty(),
                "");
    }

    private static Problem asked() {
        try {
            return Asked.returning("int", "int");
        } catch (hone.problem.PackException e) {
            throw new AssertionError(e);
        }
    }

    private Optional<CaseTimes> again(Judgement judged) {
        return timing.again(asked(), "source", judged, cancel);
    }

    private static List<Long> millis(CaseTimes times) {
        return times.runs().stream().map(Duration::toMillis).toList();
    }

    @Test
    void theSlowestCaseIsJudgedAgainAfterThoseBeforeIt() {
        for (long took : List.of(12, 19, 16, 13)) {
            answers.add(judgement(Verdict.AC, WALL, 1, took));
        }

        CaseTimes times = again(judgement(Verdict.AC, WALL, 1, 14, 3)).orElseThrow();

        assertThat(millis(times)).containsExactly(12L, 13L, 14L, 16L, 19L);
        assertThat(asked).hasSize(CaseTiming.RUNS - 1).allSatisfy(submission -> {
            assertThat(submission.source()).isEqualTo("source");
            assertThat(submission.cases()).isEqualTo(Asked.numbers(3).subList(0, 2));
        });
    }

    @Test
    void noRunIsBegunThatWouldTakeTooLong() {
        answers.add(judgement(Verdict.AC, 1_300, 700));
        answers.add(judgement(Verdict.AC, 1_300, 710));
        answers.add(judgement(Verdict.AC, 1_300, 720));

        assertThat(millis(again(judgement(Verdict.AC, 900, 705)).orElseThrow())).containsExactly(700L, 705L, 710L);
        assertThat(millis(again(judgement(Verdict.AC, 5_000, 4_000)).orElseThrow()))
                .containsExactly(4_000L);
        assertThat(asked).hasSize(2);
    }

    @Test
    void whatTakesHardlyAnyTimeIsNotRunAgain() {
        assertThat(again(judgement(Verdict.AC, WALL, 0, 9)).orElseThrow().words())
                .isEqualTo("under 10 ms of CPU time");
        assertThat(asked).isEmpty();
    }

    @Test
    void oneThatIsOverTheLimitNowCountsAndOneThatFailedEndsIt() {
        answers.add(judgement(Verdict.TLE, WALL, 1_001));
        answers.add(judgement(
                Verdict.INTERNAL,
                WALL,
                List.of(CaseOutcome.notRun(Asked.numbers(1).getFirst()))));

        assertThat(millis(again(judgement(Verdict.AC, WALL, 990)).orElseThrow()))
                .containsExactly(990L, 1_001L);
        assertThat(answers).isEmpty();
    }

    @Test
    void onlyWhatWasAcceptedIsTimed() {
        for (Verdict verdict : Verdict.values()) {
            if (verdict != Verdict.AC) {
                assertThat(again(judgement(verdict, WALL, 20, 10))).isEmpty();
                assertThat(CaseTiming.first(judgement(verdict, WALL, 20, 10))).isEmpty();
            }
        }
        assertThat(asked).isEmpty();
        assertThat(CaseTiming.first(judgement(Verdict.AC, WALL, 20, 30, 10)).map(CaseTimingTest::millis))
                .contains(List.of(30L));
    }

    @Test
    void cancellingEndsIt() {
        cancel.cancel();

        assertThatThrownBy(() -> again(judgement(Verdict.AC, WALL, 14))).isInstanceOf(CancellationException.class);
    }
}
