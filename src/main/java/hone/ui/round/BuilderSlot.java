package hone.ui.round;

import hone.practice.round.Slot;
import hone.problem.ListedProblem;
import hone.problem.Problem.Difficulty;
import hone.problem.ProblemRef;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

/** One task in the making. */
public final class BuilderSlot {
    private final ObjectProperty<Optional<Difficulty>> difficulty = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableSet<String> topics = FXCollections.observableSet();
    private final ObjectProperty<Optional<ProblemRef>> fixed = new SimpleObjectProperty<>(Optional.empty());
    private final IntegerProperty weight = new SimpleIntegerProperty(1);

    BuilderSlot(Slot slot, Runnable onChange) {
        weight.set(slot.weight());
        switch (slot) {
            case Slot.Fixed(var problem, var _) -> fixed.set(Optional.of(problem));
            case Slot.Drawn(var wanted, var about, var _) -> {
                difficulty.set(wanted);
                topics.addAll(about);
            }
        }
        difficulty.subscribe((_, _) -> onChange.run());
        fixed.subscribe((_, _) -> onChange.run());
        weight.subscribe((_, _) -> onChange.run());
        topics.subscribe(onChange);
    }

    Slot slot() {
        int counts = Math.clamp(weight.get(), 1, 100);
        return fixed.get()
                .<Slot>map(problem -> new Slot.Fixed(problem, counts))
                .orElseGet(() -> new Slot.Drawn(difficulty.get(), Set.copyOf(topics), counts));
    }

    /** How hard; any if empty. */
    public ObjectProperty<Optional<Difficulty>> difficulty() {
        return difficulty;
    }

    /** About one of these; any if empty. */
    public ObservableSet<String> topics() {
        return topics;
    }

    /** A certain problem in place of a drawn one. */
    public ObjectProperty<Optional<ProblemRef>> fixed() {
        return fixed;
    }

    /** How much it counts, 1 to 100. */
    public IntegerProperty weight() {
        return weight;
    }

    /** How a problem is named in a list of choices. */
    static String name(ListedProblem problem) {
        return problem.title() + "  ·  " + RuleWords.word(problem.difficulty());
    }
}
