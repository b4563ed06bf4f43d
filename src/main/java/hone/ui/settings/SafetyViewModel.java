package hone.ui.settings;

import hone.judge.SafetyReport;
import hone.ui.fx.Lane;
import hone.ui.fx.Outcome;
import hone.ui.fx.TaskRunner;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Which protections hold; found out when it is first asked for, and again when a person wants that. */
public final class SafetyViewModel {
    /** What is known. */
    public sealed interface Knowledge {
        /** Nobody has asked yet. */
        record None() implements Knowledge {}

        /** It is being tried. */
        record Trying() implements Knowledge {}

        /** It was tried. */
        record Found(SafetyReport report) implements Knowledge {}

        /** It could not be tried. */
        record Failed(String why) implements Knowledge {}
    }

    private final Lane lane;
    private final Callable<SafetyReport> examine;
    private final ReadOnlyObjectWrapper<Knowledge> knowledge = new ReadOnlyObjectWrapper<>(new Knowledge.None());

    /**
     * Knows nothing yet.
     *
     * @param examine tries what holds, for about a second; called away from the window's thread
     */
    public SafetyViewModel(TaskRunner runner, Callable<SafetyReport> examine) {
        this.lane = new Lane(runner);
        this.examine = examine;
    }

    /** Tries, unless it has been tried. */
    public void look() {
        if (knowledge.get() instanceof Knowledge.None) {
            tryAgain();
        }
    }

    /** Tries anew. */
    public void tryAgain() {
        knowledge.set(new Knowledge.Trying());
        lane.start(
                _ -> examine.call(),
                Outcome.of(
                        report -> knowledge.set(new Knowledge.Found(report)),
                        cause -> knowledge.set(new Knowledge.Failed(String.valueOf(cause.getMessage())))));
    }

    /** What is known now. */
    public ReadOnlyObjectProperty<Knowledge> knowledge() {
        return knowledge.getReadOnlyProperty();
    }
}
