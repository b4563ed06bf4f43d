package hone.ui;

import hone.judge.GrowthAnswer;
import hone.judge.GrowthReport.HotLine;
import hone.judge.GrowthWords;
import hone.practice.Desk;
import hone.practice.OwnCases.OwnCase;
import hone.problem.Problem;
import hone.ui.editor.Heat;
import hone.ui.fx.Lane;
import hone.ui.fx.Outcome;
import hone.ui.fx.TaskRunner;
import hone.ui.results.GrowthViewModel;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Has it measured how the work of what was judged last grows, and shows the answer beside the code. */
final class GrowthMeasuring {
    private static final Logger LOG = System.getLogger(GrowthMeasuring.class.getName());

    private final Desk desk;
    private final CodePane code;
    private final Lane lane;
    private final GrowthViewModel model = new GrowthViewModel(this::start);
    private Optional<Judged> judged = Optional.empty();

    /** What was judged last and can be measured. */
    private record Judged(Problem problem, String source, List<OwnCase> own) {}

    GrowthMeasuring(Desk desk, CodePane code, TaskRunner runner) {
        this.desk = desk;
        this.code = code;
        this.lane = new Lane(runner);
    }

    GrowthViewModel model() {
        return model;
    }

    /** Another problem is opened. */
    void clear() {
        lane.cancel();
        judged = Optional.empty();
        model.clear();
    }

    /** A judging has ended. Only what was accepted or too slow is worth measuring. */
    void judged(Judging.Ended ended) {
        lane.cancel();
        boolean measurable = switch (ended.judged().judgement().verdict()) {
            case AC, TLE -> ended.source().equals(code.text());
            case WA, RTE, MLE, OLE, CE, DENIED, INTERNAL -> false;
        };
        judged = measurable ? Optional.of(new Judged(ended.problem(), ended.source(), ended.own())) : Optional.empty();
        model.judged(measurable);
    }

    void sourceChanged() {
        model.sourceChanged();
    }

    void cancel() {
        lane.cancel();
    }

    private void start() {
        judged.ifPresent(what -> {
            model.begin();
            lane.start(
                    token -> desk.growth(what.problem(), what.source(), what.own(), token),
                    new Outcome<Optional<GrowthAnswer>>() {
                        @Override
                        public void result(Optional<GrowthAnswer> answer) {
                            answer.ifPresentOrElse(
                                    found -> show(found, what),
                                    () -> model.failed("The code cannot be run, so there is nothing to measure."));
                        }

                        @Override
                        public void failed(Throwable cause) {
                            LOG.log(Level.WARNING, "Growth could not be measured", cause);
                            model.failed("It could not be measured: " + cause.getMessage());
                        }

                        @Override
                        public void cancelled() {
                            model.stopped();
                        }
                    });
        });
    }

    private void show(GrowthAnswer answer, Judged what) {
        model.show(answer);
        if (code.text().equals(what.source())) {
            Map<Integer, Heat> heat = answer.report().lines().stream()
                    .collect(Collectors.toMap(
                            HotLine::line, line -> new Heat(line.share(), GrowthWords.line(line, answer.report()))));
            code.heat(heat);
        } else {
            model.sourceChanged();
        }
    }
}
