package hone.ui.round.report;

import static org.assertj.core.api.Assertions.assertThat;

import hone.practice.round.Round;
import hone.practice.round.RoundReport;
import hone.practice.round.RoundState;
import hone.practice.round.RoundSummary;
import hone.ui.round.report.TaskPage.Fact;
import hone.ui.round.report.TaskPage.StepRow;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportPageTest {
    private static ReportPage page(Round round, List<RoundSummary> all) {
        return ReportPage.of(ReportSamples.summary(round), RoundReport.of(round), all, ZoneOffset.UTC);
    }

    private static RoundSummary earlier(int number, Optional<Integer> score) {
        return new RoundSummary(
                "e" + number,
                "assessment",
                "General assessment",
                ReportSamples.BEGUN.minus(Duration.ofDays(9 - number)),
                RoundState.RATED,
                score,
                1,
                4,
                3_600_000,
                4_200_000);
    }

    @Test
    void theHeadSaysScoreExpectationAndTheRoundInASentence() {
        ReportPage page = page(ReportSamples.assessment(), List.of());
        assertThat(page.title()).isEqualTo("General assessment");
        assertThat(page.when()).isEqualTo("Friday 29 May 2026, 14:05");
        assertThat(page.score()).isEqualTo("73");
        assertThat(page.expected()).isEqualTo("You expected 75");
        assertThat(page.sentence())
                .isEqualTo("You solved 2 of 4 tasks in the full 70 minutes, and judged yourself well.");
    }

    @Test
    void aTaskSaysWhatCountsAndWhatDoesNot() {
        ReportPage page = page(ReportSamples.assessment(), List.of());
        TaskPage first = page.tasks().getFirst();
        assertThat(first.verdict()).isEqualTo("Accepted, all 40 cases");
        assertThat(first.right()).contains(true);
        assertThat(first.facts())
                .contains(
                        new Fact("First run", "at 5:00"),
                        new Fact("Runs", "3"),
                        new Fact("Submissions", "1"),
                        new Fact("Compile errors", "missing semicolon; unknown name (2×)"));
        TaskPage last = page.tasks().getLast();
        assertThat(last.points()).isEqualTo("0");
        assertThat(last.expected()).isEqualTo("You expected 25");
        assertThat(last.verdict()).isEqualTo("Not submitted");
        assertThat(last.right()).isEmpty();
        assertThat(last.notices())
                .containsExactly("You wrote code and did not submit it. Only what is submitted has points.");
        assertThat(last.facts()).contains(new Fact("First pass", "never"));
    }

    @Test
    void stepsNotesHintsAndGrowthAreThere() {
        TaskPage task = page(ReportSamples.phoneScreen(), List.of()).tasks().getFirst();
        assertThat(task.facts())
                .contains(new Fact("Hints", "1 (less 20 %)"), new Fact("Growth", "n²; n log n is possible"));
        assertThat(task.steps())
                .hasSize(6)
                .contains(new StepRow("Improve", "2 of 2", "1 min 12 s", "Sort the ends and sweep: O(n log n)"));
    }

    @Test
    void gapsPausesBrokenTasksAndASetClockAreTold() {
        ReportPage page = page(ReportSamples.marathon(), List.of());
        assertThat(page.expected()).isEqualTo("You did not say what you expected");
        assertThat(page.tasks().get(3).points()).isEqualTo("–");
        assertThat(page.tasks().get(3).expected()).isEqualTo("Does not count");
        assertThat(page.tasks().get(3).notices())
                .containsExactly("This task does not count: its pack was removed during the round.");
        assertThat(page.tasks().get(4).verdict()).isEqualTo("Not judged");
        assertThat(page.notices())
                .anyMatch(notice -> notice.startsWith("At 11:00 the clock was stopped for 8 min"))
                .anyMatch(notice -> notice.contains("could not be told for sure"))
                .anyMatch(notice -> notice.contains("clock was set"));
    }

    @Test
    void earlierRoundsOfTheKindAreComparedAndOthersNot() {
        ReportPage first = page(ReportSamples.assessment(), List.of());
        assertThat(first.earlier().sentence()).startsWith("This is your first round of this kind.");
        List<RoundSummary> all = List.of(
                earlier(1, Optional.of(50)),
                earlier(2, Optional.of(60)),
                earlier(3, Optional.empty()),
                ReportSamples.summary(ReportSamples.phoneScreen()),
                earlier(12, Optional.of(99)));
        Comparison compared = page(ReportSamples.assessment(), all).earlier();
        assertThat(compared.sentence())
                .isEqualTo("The score is 18 points above the mean of the 3 before it. It is your best so far.");
        assertThat(compared.rounds()).extracting(RoundSummary::id).containsExactly("e1", "e2", "e3", "self");
        assertThat(compared.score(300, 12).words()).contains("21 May 2026: 50", "23 May 2026: none", "73 (this round)");
        assertThat(compared.pace(300, 12).words()).contains("60 min");
    }
}
