package hone.ui.round;

import hone.practice.round.Interviewer;
import hone.practice.round.Prompt;
import hone.practice.round.Round;
import hone.practice.round.RoundSession;
import hone.practice.round.RoundState;
import hone.practice.round.Step;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** The steps of an interview at the task in front, with their notes and times, and what the interviewer says. */
public final class StepsViewModel {
    private final RoundSession session;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.CLARIFY);
    private final ReadOnlyObjectWrapper<Optional<Prompt>> prompt = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper writable = new ReadOnlyBooleanWrapper(true);
    private final BooleanProperty folded = new SimpleBooleanProperty();
    private final List<ReadOnlyStringWrapper> times;
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private String written = "";

    StepsViewModel(RoundSession session) {
        this.session = session;
        times = Stream.of(Step.values()).map(_ -> new ReadOnlyStringWrapper("")).toList();
        showTask();
    }

    /** Another task came to the front. */
    void showTask() {
        prompt.set(Optional.empty());
        showStep();
    }

    private void showStep() {
        Round round = session.round();
        Step now = round.tasks().get(round.current()).step();
        step.set(now);
        written = round.tasks().get(round.current()).note(now);
        note.set(written);
        showTimes();
    }

    /** A second has passed. */
    void tick() {
        keep();
        writable.set(session.round().state() == RoundState.RUNNING);
        showTimes();
        if (prompt.get().isEmpty() && !folded.get()) {
            Interviewer.says(session.round(), session.now()).ifPresent(said -> {
                if (session.prompt(session.round().current(), said)) {
                    prompt.set(Optional.of(said));
                }
            });
        }
    }

    private void showTimes() {
        Round round = session.round();
        for (Step each : Step.values()) {
            long spent = round.tasks().get(round.current()).spent(each);
            if (each == step.get() && round.state() == RoundState.RUNNING) {
                spent += Math.max(0, session.now() - round.at());
            }
            times.get(each.ordinal())
                    .set(spent == 0 ? "" : spent < ClockText.MINUTE ? "<1 min" : ClockText.spent(spent));
        }
    }

    /** Goes on, or back, to a step. */
    public void go(Step to) {
        keep();
        if (to != step.get() && session.go(session.round().current(), to)) {
            showStep();
        }
    }

    /** The notes of the step are these now; kept within a second, not at every key. */
    public void write(String text) {
        note.set(text);
    }

    /** Keeps what was noted. */
    void keep() {
        String text = note.get();
        if (!text.equals(written) && session.note(session.round().current(), step.get(), text)) {
            written = text;
        }
    }

    /** The person has read what the interviewer said. */
    public void dismiss() {
        prompt.set(Optional.empty());
    }

    /** Where the person is. */
    public ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    /** The notes of that step. */
    public ReadOnlyStringProperty note() {
        return note.getReadOnlyProperty();
    }

    /** How long a step has taken so far, in words; empty where nobody was at it. */
    public ReadOnlyStringProperty time(Step of) {
        return times.get(of.ordinal()).getReadOnlyProperty();
    }

    /** What the interviewer says. */
    public ReadOnlyObjectProperty<Optional<Prompt>> prompt() {
        return prompt.getReadOnlyProperty();
    }

    /** Whether notes can be taken. */
    public ReadOnlyBooleanProperty writable() {
        return writable.getReadOnlyProperty();
    }

    /** Whether the panel is folded away. */
    public BooleanProperty folded() {
        return folded;
    }
}
