package hone.ui.round;

import static org.assertj.core.api.Assertions.assertThat;

import hone.compile.Diagnostic;
import hone.judge.Judgement;
import hone.judge.Verdict;
import hone.practice.round.Prompt;
import hone.practice.round.RoundState;
import hone.practice.round.Step;
import hone.practice.round.TaskRecord;
import hone.problem.Problem;
import hone.ui.FakeServices;
import hone.ui.results.Headline;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RunningViewModelTest {
    private final RoundFixture fixture = new RoundFixture();

    @Test
    void theClockShowsMinutesUntilFiveAreLeftAndWarnsTwice() {
        RunningViewModel running = fixture.begin(RoundFixture.STRICT);
        assertThat(running.clock().left().get()).isEqualTo("30 minutes");
        fixture.pass(Duration.ofMinutes(2).plusSeconds(1));
        assertThat(running.clock().left().get()).isEqualTo("28 minutes");
        fixture.pass(Duration.ofMinutes(23));
        assertThat(running.clock().left().get()).isEqualTo("4:59");
        assertThat(running.clock().leftAloud().get()).isEqualTo("Time left: 4 minutes 59 seconds");
        assertThat(texts(running)).containsExactly("Five minutes are left.");
        assertThat(running.clock().lastMinute().get()).isFalse();
        fixture.pass(Duration.ofMinutes(4));
        assertThat(running.clock().lastMinute().get()).isTrue();
        assertThat(texts(running)).containsExactly("One minute is left. Submit what you have.");
        fixture.pass(Duration.ofMinutes(1));
        assertThat(fixture.after().rated().get()).isFalse();
    }

    @Test
    void aWithheldSubmissionSaysOnlyThatItArrived() {
        RunningViewModel running = fixture.begin(RoundFixture.STRICT);
        RoundFixture.write(running, RoundFixture.CODE);
        running.submit();
        assertThat(running.desk().received().get())
                .isEqualTo("Received at 14:00. The result is shown when the round is over.");
        assertThat(headline(running)).isEmpty();
        assertThat(running.desk().results().rows()).isEmpty();
        assertThat(running.desk().submitted().get()).isTrue();
        assertThat(record(running).trials().getFirst().outcome().orElseThrow().verdict())
                .isEqualTo(Verdict.AC);
    }

    @Test
    void aRunShowsItsResultsEvenThen() {
        RunningViewModel running = fixture.begin(RoundFixture.STRICT);
        RoundFixture.write(running, RoundFixture.CODE);
        running.desk().cases().add();
        running.run();
        assertThat(running.desk().results().rows()).isNotEmpty();
        assertThat(record(running).trials().getFirst().outcome().orElseThrow().own())
                .isEqualTo(1);
        assertThat(fixture.fake.judged).containsExactly("run merge-shifts 1");
    }

    @Test
    void whatNobodyHasWrittenIsNotJudged() {
        RunningViewModel running = fixture.begin(RoundFixture.STRICT);
        running.submit();
        assertThat(headline(running)).isEqualTo(Headline.nothingWritten().text());
        assertThat(running.round().asked()).isZero();
    }

    @Test
    void kindsOfCompileErrorsAreKeptInWordsAndMarkedOnlyWhereTheEditorHelps() {
        fixture.fake.verdict = RunningViewModelTest::notCompiled;
        RunningViewModel running = fixture.begin(RoundFixture.OPEN);
        RoundFixture.write(running, RoundFixture.CODE);
        running.submit();
        assertThat(record(running).trials().getFirst().outcome().orElseThrow().errors())
                .containsExactly("a name that is not known", "a missing return");
        assertThat(headline(running)).startsWith("Line 3");
        assertThat(running.desk().marks().get()).isEmpty();
        assertThat(running.desk().results().accepted().get()).isFalse();
    }

    @Test
    void aPauseStopsTheClockOnlyWhereTheRulesAllowIt() {
        RunningViewModel strict = fixture.begin(RoundFixture.STRICT);
        strict.pause();
        assertThat(strict.state().get()).isEqualTo(RoundState.RUNNING);
        RunningViewModel open = fixture.begin(RoundFixture.OPEN);
        open.pause();
        assertThat(open.state().get()).isEqualTo(RoundState.PAUSED);
        fixture.pass(Duration.ofMinutes(10));
        assertThat(open.clock().left().get()).isEqualTo("30 minutes");
        open.goOn();
        fixture.pass(Duration.ofMinutes(10));
        assertThat(open.clock().left().get()).isEqualTo("20 minutes");
    }

    @Test
    void endingAsksOnceAndNamesWhatIsNotSubmitted() {
        RunningViewModel running = fixture.begin(RoundFixture.STRICT);
        running.end();
        assertThat(running.state().get()).isEqualTo(RoundState.RUNNING);
        running.open(1);
        RoundFixture.write(running, "class Solution {}");
        running.askToEnd();
        assertThat(running.endQuestion().get().orElseThrow())
                .isEqualTo("30 minutes are left. What you wrote for task 2 is not submitted and would not count.");
        running.keepGoing();
        running.askToEnd();
        running.end();
        assertThat(fixture.after().report().get().tasks().get(1).unsubmitted()).isTrue();
    }

    @Test
    void aHintSaysWhatItCostsBeforeItIsShown() {
        RunningViewModel running = fixture.begin(RoundFixture.OPEN);
        HintsViewModel hints = running.hints();
        hints.take();
        assertThat(hints.shown()).isEmpty();
        hints.ask();
        assertThat(hints.offer().get()).matches("Hint 1 of \\d takes 20 % of this task’s points\\.");
        hints.take();
        assertThat(hints.shown()).hasSize(1);
        assertThat(record(running).hints()).containsExactly(0);
        assertThat(hints.asking().get()).isFalse();
    }

    @Test
    void thereAreNoHintsWhereTheRulesHaveNone() {
        RunningViewModel running = fixture.begin(RoundFixture.STRICT);
        running.hints().ask();
        assertThat(running.hints().offer().get()).isEmpty();
        assertThat(running.hints().asking().get()).isFalse();
    }

    @Test
    void theInterviewerSpeaksOnceAtATimeAndNotWhileThePanelIsFolded() {
        RunningViewModel running = fixture.begin(RoundFixture.OPEN);
        running.steps().folded().set(true);
        fixture.pass(Duration.ofMinutes(5));
        assertThat(running.steps().prompt().get()).isEmpty();
        running.steps().folded().set(false);
        fixture.pass(Duration.ofSeconds(1));
        assertThat(running.steps().prompt().get()).contains(Prompt.SILENT);
        assertThat(record(running).prompted()).containsExactly(Prompt.SILENT);
        running.steps().dismiss();
        fixture.pass(Duration.ofMinutes(1));
        assertThat(running.steps().prompt().get()).isEmpty();
    }

    @Test
    void notesAreKeptByStepWithinASecondAndBeforeAnythingElse() {
        RunningViewModel running = fixture.begin(RoundFixture.OPEN);
        running.steps().write("Can it be empty?");
        running.steps().go(Step.BRUTE_FORCE);
        running.steps().write("O(n^2)");
        fixture.pass(Duration.ofSeconds(1));
        assertThat(record(running).note(Step.CLARIFY)).isEqualTo("Can it be empty?");
        assertThat(record(running).note(Step.BRUTE_FORCE)).isEqualTo("O(n^2)");
        running.open(1);
        assertThat(running.steps().note().get()).isEmpty();
        running.open(0);
        assertThat(running.steps().note().get()).isEqualTo("O(n^2)");
    }

    private static List<String> texts(RunningViewModel running) {
        return running.clock().notices().stream().map(RoundNotice::text).toList();
    }

    private static String headline(RunningViewModel running) {
        return running.desk().results().headline().get().map(Headline::text).orElse("");
    }

    private static TaskRecord record(RunningViewModel running) {
        return running.round().tasks().get(running.current().get());
    }

    private static Judgement notCompiled(Problem problem) {
        Judgement right = FakeServices.accepted(problem);
        return new Judgement(
                right.problem(),
                Verdict.CE,
                right.compiler(),
                Optional.empty(),
                Duration.ZERO,
                List.of(),
                List.of(error(3, "UndefinedName"), error(4, "ShouldReturnValue"), error(5, "UnresolvedVariable")),
                right.wall(),
                right.peakRssBytes(),
                "");
    }

    private static Diagnostic error(int line, String id) {
        return new Diagnostic(line, 1, 1, Diagnostic.Severity.ERROR, "Not known", id);
    }
}
