package hone.ui.round;

import hone.practice.OwnCases.OwnCase;
import hone.practice.StoreException;
import hone.practice.round.Round;
import hone.practice.round.RoundEvent.Scope;
import hone.practice.round.RoundRules;
import hone.practice.round.RoundRules.Help;
import hone.practice.round.RoundRules.Results;
import hone.practice.round.RoundSession;
import hone.practice.round.RoundState;
import hone.practice.round.TaskRecord;
import hone.practice.round.Trial;
import hone.problem.Case;
import hone.problem.Problem;
import hone.problem.Stub;
import hone.ui.results.Headline;
import hone.ui.results.ResultsActions;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A round that runs: its tasks, its clock, and what the person does. Every event goes through its session. */
public final class RunningViewModel implements ResultsActions {
    private final RoundServices services;
    private final OpenRound open;
    private final RoundSession session;
    private final List<TaskDesk> desks;
    private final TrialQueue queue;
    private final RoundClockViewModel clock;
    private final StepsViewModel steps;
    private final HintsViewModel hints;
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<RoundState> state = new ReadOnlyObjectWrapper<>(RoundState.RUNNING);
    private final ReadOnlyObjectWrapper<Optional<String>> endQuestion = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Runnable onOver;
    private IntConsumer onGoTo = _ -> {};
    private boolean begun;
    private boolean told;

    /**
     * A round that has begun, or begins again.
     *
     * @param onOver told once, when it is over and everything submitted is judged
     */
    RunningViewModel(RoundServices services, OpenRound open, Runnable onOver) {
        this.services = services;
        this.open = open;
        this.onOver = onOver;
        session = open.session();
        desks = IntStream.range(0, open.papers().size())
                .mapToObj(number -> new TaskDesk(number, open.papers().get(number), own -> keepCases(number, own)))
                .toList();
        queue = new TrialQueue(services, open.log(), new TrialAnswers(session, this));
        clock = new RoundClockViewModel(session);
        steps = new StepsViewModel(session);
        hints = new HintsViewModel(session);
        open.notice().ifPresent(words -> clock.say(new RoundNotice(RoundNotice.Subject.LOG, words)));
        desks.forEach(this::breakDown);
        refresh();
        showTask();
    }

    /**
     * Begins to work, once the round is shown. What was submitted and never answered, because of a crash, is judged again; a run
     * can be repeated by the person.
     */
    void begin() {
        begun = true;
        for (Trial trial : session.round().pending()) {
            int task = session.round().taskOf(trial.number());
            if (trial.scope() == Scope.SUBMIT) {
                desks.get(task)
                        .problem()
                        .ifPresent(problem -> queue.add(new TrialQueue.Trial(
                                trial.number(), task, problem, trial.source(), Scope.SUBMIT, List.of())));
            }
        }
        lookWhetherOver();
    }

    private void breakDown(TaskDesk desk) {
        TaskRecord record = session.round().tasks().get(desk.number());
        if (desk.page().isEmpty() && record.broken().isEmpty()) {
            session.breakDown(desk.number(), open.papers().get(desk.number()).why());
        }
        desk.setBroken(record.broken());
    }

    /** A second has passed. */
    public void tick() {
        session.tick();
        if (session.round().rules().steps()) {
            steps.tick();
        }
        refresh();
    }

    /** Takes in where the round stands, after anything that may have changed it. */
    void refresh() {
        Round round = session.round();
        state.set(round.state());
        desks.forEach(desk -> desk.setSubmitted(round.submissions(desk.number()) > 0));
        clock.refresh();
        lookWhetherOver();
    }

    private void lookWhetherOver() {
        if (begun && session.round().state().isOver()) {
            endQuestion.set(Optional.empty());
            if (!told && queue.isIdle()) {
                told = true;
                onOver.run();
            } else if (!told) {
                clock.say(new RoundNotice(
                        RoundNotice.Subject.TIME, "The round is over. What you submitted last is being judged."));
            }
        }
    }

    /** Brings a task to the front. */
    public void open(int task) {
        steps.keep();
        if (session.open(task)) {
            showTask();
        }
        refresh();
    }

    private void showTask() {
        current.set(session.round().current());
        steps.showTask();
        hints.show(desk().problem().map(Problem::hints).orElse(List.of()));
        desk().problem().ifPresent(services.desk()::prepare);
    }

    /**
     * The text of a task was edited.
     *
     * @return whether it was in time
     */
    public boolean edited(int task, int position, int removed, String inserted) {
        boolean inTime = session.edit(task, position, removed, inserted);
        desks.get(task).results().sourceChanged();
        if (!inTime) {
            refresh();
        }
        return inTime;
    }

    /** Text is about to come in from the clipboard. */
    public void pasted(int task, int units) {
        session.paste(task, units);
    }

    /** The text of a task as the round has it. */
    public String text(int task) {
        return session.round().tasks().get(task).text();
    }

    /** Judges the samples and the person's own cases. */
    public void run() {
        judge(Scope.RUN);
    }

    /** Judges every case; whether that is shown, the rules say. */
    public void submit() {
        judge(Scope.SUBMIT);
    }

    private void judge(Scope scope) {
        steps.keep();
        TaskDesk desk = desk();
        Optional<Problem> problem = desk.problem();
        if (problem.isEmpty() || state.get() != RoundState.RUNNING) {
            return;
        }
        String source = text(desk.number());
        if (Stub.isUntouched(source, Stub.of(problem.get().signature()))) {
            desk.results().say(Headline.nothingWritten());
            return;
        }
        OptionalInt number = session.ask(desk.number(), scope);
        if (number.isPresent()) {
            List<OwnCase> own = scope == Scope.RUN ? desk.cases().toRun() : List.of();
            switch (scope) {
                case RUN -> desk.results().begin(0);
                case SUBMIT -> submitted(desk);
            }
            queue.add(new TrialQueue.Trial(number.getAsInt(), desk.number(), problem.get(), source, scope, own));
        }
        refresh();
    }

    private void submitted(TaskDesk desk) {
        String at = clock.wall(services.clock(), services.zone());
        if (isWithheld()) {
            desk.setReceived("Received at " + at + ". The result is shown when the round is over.");
        } else {
            desk.results().say(Headline.plain("Submitted at " + at + "; it is being judged."));
        }
    }

    /** Whether results of submissions wait for the end. */
    boolean isWithheld() {
        return rules().results() == Results.WITHHELD;
    }

    private void keepCases(int task, List<OwnCase> own) {
        RoundCases.keep(
                services,
                RoundCases.of(open.id(), session.round(), task),
                own,
                words -> clock.say(new RoundNotice(RoundNotice.Subject.STORE, words)));
    }

    /** Stops the clock, where the rules allow it. */
    public void pause() {
        steps.keep();
        session.pause();
        refresh();
    }

    /** Has the clock go on. */
    public void goOn() {
        session.goOn();
        refresh();
    }

    /** Asks whether to end; nothing ends yet. */
    public void askToEnd() {
        if (!state.get().isOver()) {
            endQuestion.set(Optional.of(EndWords.of(session.round(), session.left())));
        }
    }

    /** Takes the question back. */
    public void keepGoing() {
        endQuestion.set(Optional.empty());
    }

    /** Ends the round. */
    public void end() {
        steps.keep();
        if (endQuestion.get().isPresent()) {
            session.end();
            refresh();
        }
    }

    /** Whether this window is in front. */
    void focus(boolean here) {
        if (!session.round().state().isOver()) {
            session.focus(here);
        }
    }

    /** Keeps everything and lets go; the clock goes on. */
    void close() {
        steps.keep();
        queue.close();
        try {
            open.log().close();
        } catch (StoreException e) {
            System.getLogger(RunningViewModel.class.getName())
                    .log(System.Logger.Level.WARNING, "The record of a round could not be closed", e);
        }
    }

    @Override
    public void goTo(int line) {
        onGoTo.accept(line);
    }

    /** Names who puts the caret on a line. */
    void setOnGoTo(IntConsumer listener) {
        onGoTo = listener;
    }

    @Override
    public void keepCase(Case judged) {
        desk().cases().keep(judged);
    }

    @Override
    public void openEditorial() {
        // There is none in a round.
    }

    @Override
    public void openGrowth() {
        // It is in the report.
    }

    @Override
    public void nextProblem() {
        open((current.get() + 1) % desks.size());
    }

    /** Stops the run under way. */
    @Override
    public void cancel() {
        queue.cancelRun(current.get());
    }

    /** The rules. */
    public RoundRules rules() {
        return session.round().rules();
    }

    /** How much the editor helps. */
    Help help() {
        return rules().help();
    }

    /** What has happened. */
    Round round() {
        return session.round();
    }

    /** The round as it was opened. */
    OpenRound opened() {
        return open;
    }

    /** One a task. */
    public List<TaskDesk> desks() {
        return desks;
    }

    /** The task in front. */
    TaskDesk desk() {
        return desks.get(current.get());
    }

    /** What a task is called. */
    String title(int task) {
        return session.round().tasks().get(task).task().title();
    }

    /** The task in front, from 0. */
    public ReadOnlyIntegerProperty current() {
        return current.getReadOnlyProperty();
    }

    /** Where the round stands. */
    public ReadOnlyObjectProperty<RoundState> state() {
        return state.getReadOnlyProperty();
    }

    /** What a person should know before ending the round; empty while nobody asks. */
    public ReadOnlyObjectProperty<Optional<String>> endQuestion() {
        return endQuestion.getReadOnlyProperty();
    }

    /** Time and notices. */
    public RoundClockViewModel clock() {
        return clock;
    }

    /** The steps. */
    public StepsViewModel steps() {
        return steps;
    }

    /** The hints. */
    public HintsViewModel hints() {
        return hints;
    }
}
