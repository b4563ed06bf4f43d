package hone.ui.round.report;

import hone.practice.round.RoundTask;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the person expects of each task, before anything of the score is known. Confined to the JavaFX thread. */
public final class RatingViewModel {
    /** The points that can be chosen, in order. */
    public static final List<Integer> CHOICES = List.of(0, 25, 50, 75, 100);

    private final List<RoundTask> tasks;
    private final Consumer<List<Integer>> done;
    private final List<ReadOnlyObjectWrapper<Optional<Integer>>> points = new ArrayList<>();
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper();
    private boolean ended;

    /**
     * Asks about some tasks.
     *
     * @param done takes the points, task by task, or an empty list if the person would not say; called once
     */
    public RatingViewModel(List<RoundTask> tasks, Consumer<List<Integer>> done) {
        this.tasks = List.copyOf(tasks);
        this.done = done;
        this.tasks.forEach(_ -> points.add(new ReadOnlyObjectWrapper<>(Optional.empty())));
    }

    /** The tasks, in order. */
    public List<RoundTask> tasks() {
        return tasks;
    }

    /** What was chosen for a task. */
    public ReadOnlyObjectProperty<Optional<Integer>> points(int task) {
        return points.get(task).getReadOnlyProperty();
    }

    /**
     * Chooses for a task.
     *
     * @param value one of {@link #CHOICES}
     */
    public void choose(int task, int value) {
        if (!CHOICES.contains(value)) {
            throw new IllegalArgumentException(value + " points cannot be chosen");
        }
        points.get(task).set(Optional.of(value));
        complete.set(points.stream().allMatch(each -> each.get().isPresent()));
    }

    /** Whether something is chosen for each task. */
    public ReadOnlyBooleanProperty complete() {
        return complete.getReadOnlyProperty();
    }

    /** The first task for which nothing is chosen, from one on and then from the first; empty if there is none. */
    public Optional<Integer> nextOpen(int from) {
        for (int i = 0; i < tasks.size(); i++) {
            int task = (from + i) % tasks.size();
            if (points.get(task).get().isEmpty()) {
                return Optional.of(task);
            }
        }
        return Optional.empty();
    }

    /** Goes on to the report; does nothing before something is chosen for each task. */
    public void show() {
        if (complete.get()) {
            end(points.stream().map(each -> each.get().orElseThrow()).toList());
        }
    }

    /** Goes on without saying anything. */
    public void skip() {
        end(List.of());
    }

    private void end(List<Integer> values) {
        if (!ended) {
            ended = true;
            done.accept(values);
        }
    }
}
