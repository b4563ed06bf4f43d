package hone.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class TaskRunnerTest {
    private final ArrayDeque<Runnable> background = new ArrayDeque<>();
    private final ArrayDeque<Runnable> fx = new ArrayDeque<>();
    private final TaskRunner runner = new ExecutorTaskRunner(background::add, fx::add);
    private final List<String> heard = new ArrayList<>();

    private Outcome<String> outcome(String name) {
        return new Outcome<>() {
            @Override
            public void result(String value) {
                heard.add(name + " " + value);
            }

            @Override
            public void failed(Throwable cause) {
                heard.add(name + " failed " + cause.getMessage());
            }

            @Override
            public void cancelled() {
                heard.add(name + " cancelled");
            }
        };
    }

    private static void drain(ArrayDeque<Runnable> queue) {
        for (Runnable next = queue.poll(); next != null; next = queue.poll()) {
            next.run();
        }
    }

    @Test
    void tellsTheResultOnTheFxThreadOnly() {
        runner.start(token -> "done", outcome("a"));
        drain(background);
        assertThat(heard).isEmpty();
        drain(fx);
        assertThat(heard).containsExactly("a done");
    }

    @Test
    void tellsFailuresAndErrors() {
        runner.start(
                token -> {
                    throw new IllegalStateException("broken");
                },
                outcome("a"));
        runner.start(
                token -> {
                    throw new StackOverflowError("deep");
                },
                outcome("b"));
        drain(background);
        drain(fx);
        assertThat(heard).containsExactly("a failed broken", "b failed deep");
    }

    @Test
    void cancellingIsHeardAtOnceAndALateResultIsDropped() {
        var run = runner.start(token -> "late", outcome("a"));
        run.cancel();
        drain(fx);
        assertThat(heard).containsExactly("a cancelled");
        drain(background);
        drain(fx);
        assertThat(heard).containsExactly("a cancelled");
    }

    @Test
    void aResultOnItsWayWhenCancelledIsDropped() {
        var run = runner.start(token -> "late", outcome("a"));
        drain(background);
        run.cancel();
        drain(fx);
        assertThat(heard).containsExactly("a cancelled");
    }

    @Test
    void runsAreNumberedAndWorkThatWasCancelledBeforeItBeganDoesNotRun() {
        var ran = new ArrayList<String>();
        assertThat(runner.start(token -> ran.add("x"), Outcome.of(v -> {}, e -> {}))
                        .number())
                .isEqualTo(1);
        var second = runner.start(token -> ran.add("y"), Outcome.of(v -> {}, e -> {}));
        assertThat(second.number()).isEqualTo(2);
        second.cancel();
        drain(background);
        assertThat(ran).containsExactly("x");
    }

    @Test
    void workThatIsRejectedCountsAsCancelled() {
        TaskRunner closed = new ExecutorTaskRunner(
                job -> {
                    throw new RejectedExecutionException("closed");
                },
                fx::add);
        closed.start(token -> "x", outcome("a"));
        drain(fx);
        assertThat(heard).containsExactly("a cancelled");
    }

    @Test
    void inALaneOnlyTheLatestRunIsHeard() {
        var lane = new Lane(runner);
        var first = lane.start(token -> "1", outcome("a"));
        assertThat(lane.isBusy()).isTrue();
        lane.start(token -> "2", outcome("b"));
        assertThat(first.token().isCancelled()).isTrue();
        drain(background);
        drain(fx);
        assertThat(heard).containsExactly("b 2");
        assertThat(lane.isBusy()).isFalse();
    }

    @Test
    void aLaneWorksWithADirectRunnerAndFromWithinAnOutcome() {
        var lane = new Lane(TaskRunner.direct());
        lane.start(token -> "1", Outcome.<String>of(v -> lane.start(token -> "2", outcome("b")), e -> {}));
        assertThat(heard).containsExactly("b 2");
        assertThat(lane.isBusy()).isFalse();
    }

    @Test
    void cancellingALaneIsHeard() {
        var lane = new Lane(runner);
        lane.cancel();
        lane.start(token -> "1", outcome("a"));
        lane.cancel();
        drain(background);
        drain(fx);
        assertThat(heard).containsExactly("a cancelled");
    }
}
