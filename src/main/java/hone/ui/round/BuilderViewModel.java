package hone.ui.round;

import hone.practice.round.Candidate;
import hone.practice.round.Draw;
import hone.practice.round.RoundKind;
import hone.practice.round.RoundRules;
import hone.practice.round.RoundRules.Counted;
import hone.practice.round.RoundRules.Help;
import hone.practice.round.RoundRules.Results;
import hone.practice.round.Slot;
import hone.problem.ListedProblem;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** A round of one's own in the making, with what a draw of it would find. */
public final class BuilderViewModel {
    private static final int MOST_MINUTES = (int) RoundRules.LONGEST.toMinutes();
    private static final int USUAL_COST = 20;

    private final String id;
    private final List<Candidate> candidates;
    private final List<String> topics;
    private final StringProperty name = new SimpleStringProperty("");
    private final IntegerProperty minutes = new SimpleIntegerProperty();
    private final BooleanProperty pause = new SimpleBooleanProperty();
    private final BooleanProperty hasHints = new SimpleBooleanProperty();
    private final IntegerProperty hintCost = new SimpleIntegerProperty();
    private final ObjectProperty<Results> results = new SimpleObjectProperty<>();
    private final ObjectProperty<Help> help = new SimpleObjectProperty<>();
    private final ObjectProperty<Counted> counted = new SimpleObjectProperty<>();
    private final BooleanProperty steps = new SimpleBooleanProperty();
    private final ObservableList<BuilderSlot> slots = FXCollections.observableArrayList();
    private final ObservableList<String> fits = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper total = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper sound = new ReadOnlyBooleanWrapper();

    /**
     * A copy of a kind, to be changed.
     *
     * @param id what it is kept under
     * @param candidates what may be drawn
     * @param topics all topics there are
     */
    BuilderViewModel(String id, RoundKind from, List<Candidate> candidates, List<String> topics) {
        this.id = id;
        this.candidates = candidates;
        this.topics = List.copyOf(topics);
        RoundRules rules = from.rules();
        name.set(from.name());
        minutes.set((int) rules.length().toMinutes());
        pause.set(rules.mayPause());
        hasHints.set(rules.hasHints());
        hintCost.set(rules.hasHints() ? rules.hintCost() : USUAL_COST);
        results.set(rules.results());
        help.set(rules.help());
        counted.set(rules.counted());
        steps.set(rules.steps());
        from.slots().forEach(slot -> slots.add(new BuilderSlot(slot, this::preview)));
        name.subscribe((_, _) -> preview());
        minutes.subscribe((_, _) -> preview());
        preview();
    }

    /** Adds a task like the last one. */
    public void addTask() {
        if (slots.size() < RoundKind.MOST_TASKS) {
            Slot slot = slots.isEmpty()
                    ? new Slot.Drawn(Optional.empty(), Set.of(), 1)
                    : slots.getLast().slot();
            Slot fresh = switch (slot) {
                case Slot.Fixed fixed -> new Slot.Drawn(Optional.empty(), Set.of(), fixed.weight());
                case Slot.Drawn drawn -> drawn;
            };
            slots.add(new BuilderSlot(fresh, this::preview));
            preview();
        }
    }

    /** Takes a task out; the last one stays. */
    public void removeTask(BuilderSlot slot) {
        if (slots.size() > 1) {
            slots.remove(slot);
            preview();
        }
    }

    private void preview() {
        List<Slot> wanted = slots.stream().map(BuilderSlot::slot).toList();
        fits.setAll(wanted.stream().map(this::fit).toList());
        int weights = wanted.stream().mapToInt(Slot::weight).sum();
        total.set(
                IntStream.range(0, wanted.size())
                                        .mapToObj(i ->
                                                Math.round(100.0 * wanted.get(i).weight() / weights) + " %")
                                        .distinct()
                                        .count()
                                > 1
                        ? "Weights add up to " + weights + "."
                        : "All tasks count alike.");
        String why = switch (Draw.draw(wanted, candidates, 0)) {
            case Draw.Drawn.Tasks _ -> "";
            case Draw.Drawn.NoFit(var _, var words) -> words;
        };
        if (name.get().isBlank()) {
            why = "Give it a name.";
        } else if (minutes.get() < 1 || minutes.get() > MOST_MINUTES) {
            why = "A round lasts from 1 to " + MOST_MINUTES + " minutes.";
        }
        trouble.set(why);
        sound.set(!name.get().isBlank() && minutes.get() >= 1 && minutes.get() <= MOST_MINUTES);
    }

    private String fit(Slot slot) {
        return switch (slot) {
            case Slot.Fixed _ -> Draw.fitting(slot, candidates) == 1 ? "" : "cannot be read";
            case Slot.Drawn _ -> {
                int number = Draw.fitting(slot, candidates);
                yield number == 0 ? "fits no problem" : "fits " + ClockText.count(number, "problem");
            }
        };
    }

    /** The kind as it stands; only where it is {@link #sound}. */
    RoundKind kind() {
        return new RoundKind(
                id,
                name.get().strip(),
                new RoundRules(
                        Duration.ofMinutes(minutes.get()),
                        pause.get(),
                        hasHints.get() ? Math.clamp(hintCost.get(), 0, 100) : RoundRules.NO_HINTS,
                        results.get(),
                        help.get(),
                        counted.get(),
                        steps.get()),
                slots.stream().map(BuilderSlot::slot).toList());
    }

    /** Problems to choose from, by title. */
    List<ListedProblem> problems() {
        return candidates.stream()
                .map(Candidate::problem)
                .filter(problem -> !problem.isBroken())
                .sorted((a, b) -> a.title().compareToIgnoreCase(b.title()))
                .toList();
    }

    /** Topics to choose from. */
    public List<String> topics() {
        return topics;
    }

    /** What it is called. */
    public StringProperty name() {
        return name;
    }

    /** How long it lasts. */
    public IntegerProperty minutes() {
        return minutes;
    }

    /** Whether it may be paused. */
    public BooleanProperty pause() {
        return pause;
    }

    /** Whether there are hints. */
    public BooleanProperty hasHints() {
        return hasHints;
    }

    /** What a hint takes, in percent. */
    public IntegerProperty hintCost() {
        return hintCost;
    }

    /** What is said of submissions. */
    public ObjectProperty<Results> results() {
        return results;
    }

    /** How much the editor helps. */
    public ObjectProperty<Help> help() {
        return help;
    }

    /** Which submission counts. */
    public ObjectProperty<Counted> counted() {
        return counted;
    }

    /** Whether the steps and the interviewer are there. */
    public BooleanProperty steps() {
        return steps;
    }

    /** The tasks. */
    public ObservableList<BuilderSlot> slots() {
        return slots;
    }

    /** What fits each task, in words. */
    public ObservableList<String> fits() {
        return fits;
    }

    /** What keeps it from being drawn, in words; empty where nothing does. */
    public ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }

    /** How the tasks count, in words. */
    public ReadOnlyStringProperty total() {
        return total.getReadOnlyProperty();
    }

    /** Whether it can be kept. */
    public ReadOnlyBooleanProperty sound() {
        return sound.getReadOnlyProperty();
    }
}
