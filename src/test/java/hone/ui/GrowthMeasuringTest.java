package hone.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hone.judge.CaseOutcome;
import hone.judge.Judgement;
import hone.judge.Verdict;
import hone.problem.Problem;
import hone.ui.editor.Heat;
import hone.ui.fx.TaskRunner;
import hone.ui.results.GrowthState;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class GrowthMeasuringTest {
    private static final Problem MERGE = FakeServices.problem("merge-shifts");

    private final FakeServices services = new FakeServices();
    private final FakeCode code = new FakeCode();
    private WorkbenchViewModel model;

    @BeforeEach
    void open() {
        services.settings.put("problem.last", MERGE.ref().toString());
        services.growth = Optional.of(GrowthSamples.worse());
        model = new WorkbenchViewModel(services.on(TaskRunner.direct(), Runnable::run), code);
        model.start();
        code.type(code.text().indexOf("return"), "int x = 1;\n        ");
    }

    private static Judgement ended(Problem problem, Verdict verdict) {
        return FakeServices.judgement(
                problem,
                verdict,
                FakeServices.accepted(problem).cases().stream()
                        .map(CaseOutcome::of)
                        .map(of -> new CaseOutcome(
                                of,
                                Optional.of(verdict),
                                Optional.empty(),
                                Optional.empty(),
                                "",
                                List.of(),
                                Duration.ZERO,
                                0,
                                "",
                                0))
                        .toList());
    }

    @Test
    void nothingIsSaidBeforeThereIsAVerdict() {
        assertThat(model.growth().ready().get()).isFalse();

        model.openGrowth();

        assertThat(model.lower().get()).isEqualTo(Front.Lower.GROWTH);
        assertThat(model.growth().state().get()).isInstanceOf(GrowthState.Idle.class);
        assertThat(code.heat).isEmpty();
    }

    @Test
    void whatWasAcceptedIsMeasuredAndHeatsItsLines() {
        model.submit();
        model.openGrowth();

        assertThat(model.growth().state().get()).isInstanceOf(GrowthState.Shown.class);
        assertThat(code.heat).containsOnlyKeys(3, 6, 7);
        assertThat(code.heat).containsEntry(6, new Heat(0.93, "line 6: n², 93 % of the work at n = 4,096"));
    }

    @Test
    void whatIsTooSlowIsMeasuredAndWhatIsWrongIsNot() {
        services.verdict = problem -> ended(problem, Verdict.TLE);
        model.submit();
        assertThat(model.growth().ready().get()).isTrue();

        services.verdict = problem -> ended(problem, Verdict.WA);
        model.submit();
        assertThat(model.growth().ready().get()).isFalse();
        model.growth().ask();
        assertThat(model.growth().state().get()).isInstanceOf(GrowthState.Idle.class);
    }

    @Test
    void anEditMakesTheAnswerOneOfTheVersionBefore() {
        model.submit();
        model.openGrowth();
        code.type(0, "// more\n");

        assertThat(model.growth().stale().get()).isTrue();
        assertThat(model.growth().ready().get()).isFalse();
    }

    @Test
    void anotherProblemBeginsWithoutAnAnswer() {
        model.submit();
        model.openGrowth();
        model.step(1);

        assertThat(model.growth().state().get()).isInstanceOf(GrowthState.Idle.class);
        assertThat(model.growth().stale().get()).isFalse();
    }
}
