package hone.ui.results;

import hone.judge.GrowthAnswer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The state of the answer to how the work grows; it can be asked for once there is a verdict, and is no spoiler then. */
public final class GrowthViewModel {
    private static final GrowthState BEFORE = new GrowthState.Idle(
            "Submit first. Once your code is accepted, or too slow, Hone can count how its work grows.");
    private static final GrowthState READY = new GrowthState.Idle(
            "Hone counts the work of your code on inputs of growing sizes. It takes a few seconds.");

    private final Runnable ask;
    private final ReadOnlyObjectWrapper<GrowthState> state = new ReadOnlyObjectWrapper<>(BEFORE);
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper stale = new ReadOnlyBooleanWrapper();

    /** Nothing is known yet; {@code ask} starts measuring. */
    public GrowthViewModel(Runnable ask) {
        this.ask = ask;
    }

    /** Forgets everything, for another problem. */
    public void clear() {
        state.set(BEFORE);
        ready.set(false);
        stale.set(false);
    }

    /** There is a verdict; {@code measurable} says whether the code runs well enough to be measured. */
    public void judged(boolean measurable) {
        ready.set(measurable);
        state.set(measurable ? READY : BEFORE);
        stale.set(false);
    }

    /** It is being measured. */
    public void begin() {
        state.set(new GrowthState.Measuring());
        stale.set(false);
    }

    /** Here is the answer. */
    public void show(GrowthAnswer answer) {
        state.set(new GrowthState.Shown(answer));
    }

    /** It was stopped. */
    public void stopped() {
        state.set(ready.get() ? READY : BEFORE);
    }

    /** It could not be measured. */
    public void failed(String words) {
        state.set(new GrowthState.Failed(words));
    }

    /** The code is no longer what was measured. */
    public void sourceChanged() {
        ready.set(false);
        if (state.get() instanceof GrowthState.Shown) {
            stale.set(true);
        } else if (!(state.get() instanceof GrowthState.Measuring)) {
            state.set(BEFORE);
        }
    }

    /** Has it measured, if that is possible now. */
    public void ask() {
        if (ready.get() && !(state.get() instanceof GrowthState.Measuring)) {
            ask.run();
        }
    }

    /** How far it is. */
    public ReadOnlyObjectProperty<GrowthState> state() {
        return state.getReadOnlyProperty();
    }

    /** Whether it can be asked for. */
    public ReadOnlyBooleanProperty ready() {
        return ready.getReadOnlyProperty();
    }

    /** Whether the answer belongs to an earlier version of the code. */
    public ReadOnlyBooleanProperty stale() {
        return stale.getReadOnlyProperty();
    }
}
