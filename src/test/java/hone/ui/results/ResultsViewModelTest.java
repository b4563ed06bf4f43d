package hone.ui.results;

import static org.assertj.core.api.Assertions.assertThat;

import hone.compile.Diagnostic;
import hone.judge.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

final class ResultsViewModelTest {
    private final ResultsViewModel results = new ResultsViewModel();

    @Test
    void whileJudgingTheOldRowsStayGreyed() {
        results.show(page(Verdict.WA, Headline.Tone.WRONG, row("a", Verdict.WA)));
        results.begin(0);

        assertThat(results.judging().get()).isTrue();
        assertThat(results.stale().get()).isTrue();
        assertThat(results.rows()).hasSize(1);
    }

    @Test
    void aCompileErrorKeepsTheRowsOfTheVersionBefore() {
        results.show(page(Verdict.WA, Headline.Tone.WRONG, row("a", Verdict.WA)));
        results.show(new ResultsPage(
                Scope.RUN,
                Verdict.CE,
                new Headline(Headline.Tone.WRONG, "Line 1: no.", OptionalInt.of(1)),
                List.of(),
                Optional.empty(),
                List.of(diagnostic(1), diagnostic(2), diagnostic(3)),
                ""));

        assertThat(results.rows()).hasSize(1);
        assertThat(results.stale().get()).isTrue();
        assertThat(results.staleHeadline().get()).isFalse();
        assertThat(results.moreProblems()).extracting(Diagnostic::line).containsExactly(2, 3);
        assertThat(results.unfolded().get()).isFalse();
    }

    @Test
    void anEditMakesWhatIsShownOld() {
        results.show(page(Verdict.AC, Headline.Tone.RIGHT, row("a", Verdict.AC)));
        results.sourceChanged();

        assertThat(results.stale().get()).isTrue();
        assertThat(results.staleHeadline().get()).isTrue();
    }

    @Test
    void anEditBeforeAnyJudgingMakesNothingOld() {
        results.sourceChanged();

        assertThat(results.stale().get()).isFalse();
        assertThat(results.staleHeadline().get()).isFalse();
    }

    @Test
    void onlyASubmissionThatPassedCountsAsAccepted() {
        results.show(page(Verdict.AC, Headline.Tone.RIGHT, row("a", Verdict.AC)));
        assertThat(results.accepted().get()).isTrue();

        results.say(Headline.cancelled());
        assertThat(results.accepted().get()).isFalse();
    }

    @Test
    void theDecidingCaseIsSelected() {
        CaseRow second = row("b", Verdict.WA);
        results.show(new ResultsPage(
                Scope.SUBMIT,
                Verdict.WA,
                Headline.plain("…"),
                List.of(row("a", Verdict.AC), second),
                Optional.of(second),
                List.of(),
                "Janino"));

        assertThat(results.selected().get()).contains(second);
    }

    @Test
    void anotherProblemStartsWithNothing() {
        results.show(page(Verdict.WA, Headline.Tone.WRONG, row("a", Verdict.WA)));
        results.clear();

        assertThat(results.rows()).isEmpty();
        assertThat(results.headline().get()).isEmpty();
        assertThat(results.compiler().get()).isEmpty();
        assertThat(results.stale().get()).isFalse();
    }

    @Test
    void whatIsCountedLaterTakesTheRowsPlaceAndKeepsTheSelection() {
        var model = new ResultsViewModel();
        model.begin(1);
        model.show(page(Verdict.AC, Headline.Tone.RIGHT, row("one", Verdict.AC)));
        model.selected().set(Optional.of(model.rows().getFirst()));
        CaseRow counted = new CaseRow(
                "one",
                Optional.of(Verdict.AC),
                true,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Duration.ZERO,
                OptionalLong.of(12_345_678),
                2_000,
                Optional.empty());

        model.showAgain(page(Verdict.AC, Headline.Tone.RIGHT, counted));
        model.compare("On n = 8 it does about as much work as the best known solution.");

        assertThat(model.selected().get()).contains(counted);
        assertThat(CostWords.work(counted)).isEqualTo("12.3 M");
        assertThat(CostWords.allocated(counted)).isEqualTo("2 KiB");
        assertThat(CostWords.all(counted))
                .isEqualTo("Under 1 ms of CPU time, 12,345,678 units of work, 2 KiB allocated.");
        assertThat(CostWords.cpu(counted)).isEqualTo("< 1 ms");
        assertThat(CostWords.cpu(took(Duration.ofMillis(12)))).isEqualTo("~12 ms");
        assertThat(CostWords.all(took(Duration.ofMillis(137)))).isEqualTo("About 140 ms of CPU time, 2 KiB allocated.");
        assertThat(model.comparison().get()).isNotEmpty();

        model.show(page(Verdict.WA, Headline.Tone.WRONG, row("one", Verdict.WA)));
        assertThat(model.comparison().get()).isEmpty();
    }

    private static CaseRow took(Duration cpu) {
        return new CaseRow(
                "one",
                Optional.of(Verdict.AC),
                true,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                cpu,
                OptionalLong.empty(),
                2_000,
                Optional.empty());
    }

    private static ResultsPage page(Verdict verdict, Headline.Tone tone, CaseRow row) {
        return new ResultsPage(
                Scope.SUBMIT,
                verdict,
                new Headline(tone, "…", OptionalInt.empty()),
                List.of(row),
                Optional.empty(),
                List.of(),
                "Janino");
    }

    private static CaseRow row(String name, Verdict verdict) {
        return new CaseRow(
                name,
                Optional.of(verdict),
                true,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Duration.ZERO,
                OptionalLong.empty(),
                0,
                Optional.empty());
    }

    private static Diagnostic diagnostic(int line) {
        return new Diagnostic(line, 1, 1, Diagnostic.Severity.ERROR, "no", "Id");
    }
}
