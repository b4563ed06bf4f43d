package hone.ui.round;

import hone.practice.round.RoundKind;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The card before the start: what holds in the round, and the one button. */
public final class StartViewModel {
    private final RoundKind kind;
    private final Consumer<StartViewModel> onStart;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<String>> refused = new ReadOnlyObjectWrapper<>(Optional.empty());

    StartViewModel(RoundKind kind, Consumer<StartViewModel> onStart) {
        this.kind = kind;
        this.onStart = onStart;
    }

    /** Draws the tasks and begins. */
    public void start() {
        if (!busy.get()) {
            busy.set(true);
            refused.set(Optional.empty());
            onStart.accept(this);
        }
    }

    /** It cannot begin. */
    void refuse(String why) {
        busy.set(false);
        refused.set(Optional.of(why));
    }

    /** Which kind. */
    public RoundKind kind() {
        return kind;
    }

    /** What holds in it. */
    public List<String> sentences() {
        return RuleWords.sentences(kind);
    }

    /** Whether it is being drawn. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Why it cannot begin. */
    public ReadOnlyObjectProperty<Optional<String>> refused() {
        return refused.getReadOnlyProperty();
    }
}
