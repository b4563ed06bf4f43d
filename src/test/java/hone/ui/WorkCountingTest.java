package hone.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hone.judge.CaseTimes;
import hone.judge.CaseTiming;
import hone.judge.Verdict;
import hone.problem.Problem;
import hone.ui.fx.ExecutorTaskRunner;
import hone.ui.results.ResultsViewModel;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is found out after a verdict, one step at a time. */
final class WorkCountingTest {
    private static final Problem MERGE = FakeServices.problem("merge-shifts");
    private static final String COMPARED =
            "On n = 2,048 it does 3.1 times the work of the best known solution," + " 12 times less than brute force.";

    private static final String ONE_RUN = "Slowest case: about 33 ms of CPU time, in one run.";

    private final FakeServices services = new FakeServices();
    private final FakeCode code = new FakeCode();
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private WorkbenchViewModel model;
    private ResultsViewModel results;

    @BeforeEach
    void open() {
        services.settings.put("problem.last", MERGE.ref().toString());
        services.counted = CountedSamples::of;
        services.compared = Optional.of(CountedSamples.comparison());
        services.timed = judged -> CaseTiming.first(judged)
                .map(_ -> new CaseTimes(List.of(Duration.ofMillis(12), Duration.ofMillis(14), Duration.ofMillis(19))));
        model = new WorkbenchViewModel(
                services.on(new ExecutorTaskRunner(waiting::add, Runnable::run), Runnable::run), code);
        model.start();
        finish();
        code.type(code.text().indexOf("return"), "int x = 1;\n        ");
        finish();
        results = model.results();
    }

    private void step() {
        waiting.remove().run();
    }

    private void finish() {
        while (!waiting.isEmpty()) {
            step();
        }
    }

    private void untilTheVerdict() {
        while (results.headline().get().isEmpty() || results.judging().get()) {
            step();
        }
    }

    @Test
    void theVerdictWaitsForNothingAndTheRestFollows() {
        model.submit();
        untilTheVerdict();
        assertThat(results.timing().get()).isEqualTo(ONE_RUN);
        assertThat(results.rows()).allMatch(row -> row.work().isEmpty());

        finish();
        assertThat(results.rows()).allMatch(row -> row.work().isPresent());
        assertThat(results.timing().get()).isEqualTo("Slowest case: 14 ms of CPU time, 12–19 in 3 runs.");
        assertThat(results.comparison().get()).isEqualTo(COMPARED);
    }

    @Test
    void aNewJudgingStopsItAndForgetsWhatItSaid() {
        model.submit();
        finish();
        model.submit();
        untilTheVerdict();
        assertThat(results.timing().get()).isEqualTo(ONE_RUN);
        assertThat(results.comparison().get()).isEmpty();

        services.verdict = Shots::wrong;
        model.submit();
        finish();
        assertThat(results.headline().get().orElseThrow().text()).startsWith("Wrong on");
        assertThat(results.timing().get()).isEmpty();
        assertThat(results.comparison().get()).isEmpty();
    }

    @Test
    void aRunIsTimedAndNotCompared() {
        model.run();
        finish();

        assertThat(results.timing().get()).contains("12–19 in 3 runs");
        assertThat(results.comparison().get()).isEmpty();
    }

    @Test
    void whatIsNotAcceptedIsCountedAlone() {
        services.verdict = Shots::wrong;
        model.submit();
        finish();

        assertThat(results.rows())
                .anyMatch(row -> row.verdict().equals(Optional.of(Verdict.WA)))
                .allMatch(row -> row.work().isPresent() || row.verdict().isEmpty());
        assertThat(results.timing().get()).isEmpty();
    }

    @Test
    void aTimingThatFailsLeavesTheOneRunAndHoldsNothingUp() {
        services.timed = _ -> {
            throw new IllegalStateException("no worker");
        };
        model.submit();
        finish();

        assertThat(results.timing().get()).isEqualTo(ONE_RUN);
        assertThat(results.comparison().get()).isEqualTo(COMPARED);
    }
}
