package hone.ui.round;

import hone.growth.Estimate.Confidence;
import hone.judge.GrowthAnswer;
import hone.judge.GrowthReport.Growth;
import hone.judge.Verdict;
import hone.practice.StoreException;
import hone.practice.round.Round;
import hone.practice.round.RoundEvent.GrowthFound;
import hone.practice.round.RoundReport;
import hone.practice.round.RoundState;
import hone.practice.round.RoundSummary;
import hone.practice.round.RoundTask;
import hone.practice.round.TaskRecord;
import hone.practice.round.Trial;
import hone.problem.Problem;
import hone.ui.fx.Outcome;
import hone.ui.fx.Run;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * A round after its end: the person says how it went, then comes the report, and meanwhile it is measured how the work of what
 * was accepted grows.
 */
public final class AfterViewModel {
    private static final Logger LOG = System.getLogger(AfterViewModel.class.getName());

    private final RoundServices services;
    private final OpenRound open;
    private final ReadOnlyBooleanWrapper rated = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<RoundReport> report;
    private Optional<Run> measuring = Optional.empty();
    private boolean closed;

    /** A round that is over. */
    AfterViewModel(RoundServices services, OpenRound open) {
        this.services = services;
        this.open = open;
        rated.set(round().state() == RoundState.RATED);
        report = new ReadOnlyObjectWrapper<>(RoundReport.of(round()));
        if (rated.get()) {
            measure(0);
        }
    }

    private Round round() {
        return open.session().round();
    }

    /** The person says how it went; an empty list if the person would not. */
    public void rate(List<Integer> points) {
        if (open.session().rate(points)) {
            report.set(RoundReport.of(round()));
            rated.set(true);
            measure(0);
        }
    }

    private void measure(int from) {
        Optional<Integer> next = IntStream.range(from, round().tasks().size())
                .filter(this::isWorthMeasuring)
                .boxed()
                .findFirst();
        if (next.isEmpty() || closed) {
            return;
        }
        int task = next.get();
        Problem problem = open.papers().get(task).page().orElseThrow().problem();
        String source = counted(task).orElseThrow().source();
        measuring = Optional.of(services.runner()
                .start(
                        token -> services.desk().growth(problem, source, List.of(), token),
                        Outcome.of(
                                (Optional<GrowthAnswer> answer) -> {
                                    answer.ifPresent(found -> grows(task, found));
                                    measure(task + 1);
                                },
                                cause -> {
                                    LOG.log(Level.WARNING, "Growth could not be measured after a round", cause);
                                    measure(task + 1);
                                })));
    }

    private boolean isWorthMeasuring(int task) {
        TaskRecord record = round().tasks().get(task);
        return record.growth().isEmpty()
                && counted(task)
                        .flatMap(Trial::outcome)
                        .filter(o -> o.verdict() == Verdict.AC)
                        .isPresent()
                && open.papers()
                        .get(task)
                        .page()
                        .filter(page -> page.problem().growth().isPresent())
                        .isPresent();
    }

    private Optional<Trial> counted(int task) {
        return round().tasks().get(task).counted(round().rules().counted());
    }

    private void grows(int task, GrowthAnswer answer) {
        Optional<Growth> time = answer.report().time();
        if (time.isPresent()
                && open.session()
                        .grows(new GrowthFound(
                                task,
                                time.get().bound(),
                                time.get().confidence() == Confidence.HIGH,
                                answer.declaredTime().orElse(""),
                                answer.against().name().toLowerCase(Locale.ROOT)))) {
            report.set(RoundReport.of(round()));
        }
    }

    /** Stops measuring and lets the record go. */
    void close() {
        if (closed) {
            return;
        }
        closed = true;
        measuring.ifPresent(Run::cancel);
        services.runner()
                .start(
                        _ -> {
                            open.log().close();
                            return true;
                        },
                        Outcome.of(
                                _ -> {},
                                cause -> LOG.log(Level.WARNING, "The record of a round could not be closed", cause)));
    }

    /** The same at the end of the program: returns when that is done. */
    void closeNow() {
        closed = true;
        measuring.ifPresent(Run::cancel);
        try {
            open.log().close();
        } catch (StoreException e) {
            LOG.log(Level.WARNING, "The record of a round could not be closed", e);
        }
    }

    /** What was asked. */
    List<RoundTask> tasks() {
        return round().tasks().stream().map(TaskRecord::task).toList();
    }

    /** The round in a list. */
    RoundSummary summary() {
        return RoundSummary.of(open.id(), round());
    }

    String id() {
        return open.id();
    }

    /** Whether the person has said how it went, or would not. */
    public ReadOnlyBooleanProperty rated() {
        return rated.getReadOnlyProperty();
    }

    /** What is said of it; again whenever more is known. */
    public ReadOnlyObjectProperty<RoundReport> report() {
        return report.getReadOnlyProperty();
    }
}
