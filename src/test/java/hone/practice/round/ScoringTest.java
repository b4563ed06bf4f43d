package hone.practice.round;

import static org.assertj.core.api.Assertions.assertThat;

import hone.judge.Verdict;
import hone.practice.round.RoundEvent.Outcome;
import hone.problem.ProblemRef;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScoringTest {
    private static final long MINUTE = 60_000;

    @Test
    void aTaskHasTheShareOfItsCasesRoundedDown() {
        Played played = new Played(Presets.PHONE_SCREEN);
        assertThat(Scoring.points(played.task(0), played.round().rules())).isZero();
        played.submit(0, Played.outcome(Verdict.WA, 59, 60));
        assertThat(Scoring.points(played.task(0), played.round().rules())).isEqualTo(98);
        played.submit(0, Played.outcome(Verdict.CE, 0, 0));
        assertThat(Scoring.points(played.task(0), played.round().rules()))
                .as("the last submission counts")
                .isZero();
    }

    @Test
    void inAWarmUpTheBestSubmissionCountsAndAHintCostsATenth() {
        Played played = new Played(Presets.WARM_UP);
        played.submit(0, Played.outcome(Verdict.AC, 10, 10)).submit(0, Played.outcome(Verdict.WA, 1, 10));
        played.session.takeHint(0, 0);
        played.session.takeHint(0, 0);
        assertThat(Scoring.points(played.task(0), played.round().rules()))
                .as("looking again costs nothing")
                .isEqualTo(90);
        played.session.takeHint(0, 1);
        assertThat(Scoring.points(played.task(0), played.round().rules())).isEqualTo(80);
    }

    @Test
    void theScoreIsTheWeightedMeanAndABrokenTaskDoesNotCount() {
        RoundKind kind = new RoundKind(
                "own",
                "Own",
                Presets.MARATHON.rules(),
                List.of(
                        new Slot.Fixed(new ProblemRef("p", "a"), 1),
                        new Slot.Fixed(new ProblemRef("p", "b"), 3),
                        new Slot.Fixed(new ProblemRef("p", "c"), 50)));
        Played played = new Played(kind);
        played.submit(0, Played.outcome(Verdict.AC, 1, 1)).submit(1, Played.outcome(Verdict.TLE, 1, 2));
        played.session.breakDown(2, "its cases cannot be read");
        assertThat(Scoring.score(played.round())).as("(100 + 3 · 50) / 4").contains(63);
        played.session.breakDown(0, "gone");
        played.session.breakDown(1, "gone");
        assertThat(Scoring.score(played.round())).isEmpty();
    }

    @Test
    void stepsAreScoredByWhenTheyWereTaken() {
        Played played = new Played(Presets.PHONE_SCREEN);
        TaskRecord task = played.task(0);
        played.session.note(0, Step.CLARIFY, "may it be empty?");
        played.after(MINUTE).type(0, "class Solution {}");
        played.session.note(0, Step.BRUTE_FORCE, "try all pairs");
        played.session.note(0, Step.IMPROVE, "a map: O(n)");
        played.run(0, new Outcome(Verdict.CE, 0, 0, List.of("a missing bracket"), 0, 0));
        played.run(0, Played.outcome(Verdict.AC, 3, 3));
        played.submit(0, Played.outcome(Verdict.AC, 30, 30));

        assertThat(List.of(Step.values()).stream().map(step -> Scoring.points(task, step)))
                .containsExactly(2, 1, 2, 1, 1, 0);
    }

    @Test
    void aReportSaysWhatToDoNext() {
        Played played = new Played(Presets.ONSITE);
        played.type(0, "x").submit(0, Played.outcome(Verdict.TLE, 20, 40)).after(MINUTE);
        played.type(1, "y");
        played.session.end();
        played.session.rate(List.of(100, 50));

        RoundReport report = RoundReport.of(played.round());

        assertThat(report.score()).contains(25);
        assertThat(report.expected()).contains(75);
        assertThat(report.revise().getFirst().problem()).contains(new ProblemRef("pack", "problem-1"));
        assertThat(report.revise().getFirst().why()).isEqualTo("You wrote code but did not submit it.");
        assertThat(report.revise().get(1).why()).isEqualTo("It was too slow: 20 of 40 cases passed.");
        assertThat(report.tasks().getFirst().expected()).contains(100);
        assertThat(RoundSummary.of("id", played.round()).score()).contains(25);
        assertThat(RoundSummary.of("id", played.round()).pace()).isEmpty();
    }

    @Test
    void whoWouldNotSayIsNotCompared() {
        Played played = new Played(Presets.ONSITE);
        played.session.end();
        assertThat(played.session.rate(List.of(1)))
                .as("one answer for two tasks")
                .isFalse();
        assertThat(played.session.rate(List.of())).isTrue();
        assertThat(RoundReport.of(played.round()).expected()).isEqualTo(Optional.empty());
    }
}
