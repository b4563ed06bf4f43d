package hone.ui.round;

import hone.practice.round.RoundSession;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The hints of the task in front, where the rules allow them: what the next one costs is said before it is shown. */
public final class HintsViewModel {
    private final RoundSession session;
    private final ObservableList<String> shown = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper offer = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();
    private List<String> hints = List.of();

    HintsViewModel(RoundSession session) {
        this.session = session;
    }

    /** Another task came to the front. */
    void show(List<String> ofTask) {
        hints = session.round().rules().hasHints() ? ofTask : List.of();
        asking.set(false);
        refresh();
    }

    private void refresh() {
        Set<Integer> taken =
                session.round().tasks().get(session.round().current()).hints();
        shown.setAll(
                taken.stream().filter(i -> i < hints.size()).map(hints::get).toList());
        offer.set(next() < hints.size() ? "Hint " + (next() + 1) + " of " + hints.size() + " " + cost() : "");
    }

    private String cost() {
        int cost = session.round().rules().hintCost();
        return cost == 0 ? "costs nothing." : "takes " + cost + " % of this task’s points.";
    }

    private int next() {
        return shown.size();
    }

    /** Says what the next one costs; shows nothing yet. */
    public void ask() {
        asking.set(!offer.get().isEmpty());
    }

    /** Takes the question back. */
    public void notNow() {
        asking.set(false);
    }

    /** Shows it. */
    public void take() {
        if (asking.get() && session.takeHint(session.round().current(), next())) {
            asking.set(false);
            refresh();
        }
    }

    /** Those that were looked at. */
    public ObservableList<String> shown() {
        return shown;
    }

    /** What the next one costs; empty where there is none. */
    public ReadOnlyStringProperty offer() {
        return offer.getReadOnlyProperty();
    }

    /** Whether the person is asked. */
    public ReadOnlyBooleanProperty asking() {
        return asking.getReadOnlyProperty();
    }
}
