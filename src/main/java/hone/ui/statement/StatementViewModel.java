package hone.ui.statement;

import hone.practice.Attempt;
import hone.practice.Standing;
import hone.problem.Problem;
import hone.problem.ProblemRef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What is shown of the open problem: how many hints, whether its editorial may be read, the attempts at it. */
public final class StatementViewModel {
    private final ReadOnlyObjectWrapper<Optional<ProblemPage>> page = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Editorial> editorial = new ReadOnlyObjectWrapper<>(Editorial.NONE);
    private final ReadOnlyObjectWrapper<Standing> standing = new ReadOnlyObjectWrapper<>(Standing.UNTOUCHED);
    private final ReadOnlyIntegerWrapper hintsShown = new ReadOnlyIntegerWrapper();
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.STATEMENT);
    private final ObservableList<Attempt> attempts = FXCollections.observableArrayList();
    private final Map<ProblemRef, Integer> hintsByProblem = new HashMap<>();
    private final Consumer<Problem> onGiveUp;
    private final Consumer<Attempt> onRestore;

    /**
     * Nothing is open yet.
     *
     * @param onGiveUp told when a person gives up, to keep it
     * @param onRestore told when a person wants an attempt's source back in the editor
     */
    public StatementViewModel(Consumer<Problem> onGiveUp, Consumer<Attempt> onRestore) {
        this.onGiveUp = onGiveUp;
        this.onRestore = onRestore;
    }

    /** Shows a problem, its statement first. */
    public void show(ProblemPage opened, Standing reached, List<Attempt> newestFirst) {
        page.set(Optional.of(opened));
        hintsShown.set(hintsByProblem.getOrDefault(opened.problem().ref(), 0));
        part.set(Part.STATEMENT);
        attempts.setAll(newestFirst);
        reach(reached);
    }

    /** Takes note of where the person stands with the open problem now. */
    public void reach(Standing reached) {
        standing.set(reached);
        boolean written = page.get().flatMap(ProblemPage::editorial).isPresent();
        editorial.set(
                !written ? Editorial.NONE : reached.solved() || reached.gaveUp() ? Editorial.OPEN : Editorial.CLOSED);
    }

    /** Takes note of a new attempt at the open problem. */
    public void add(Attempt attempt) {
        attempts.addFirst(attempt);
    }

    /** Shows one more hint. */
    public void showHint() {
        page.get().map(ProblemPage::problem).ifPresent(problem -> {
            if (hintsShown.get() < problem.hints().size()) {
                hintsShown.set(hintsShown.get() + 1);
                hintsByProblem.put(problem.ref(), hintsShown.get());
            }
        });
    }

    /** Asks whether to give up; nothing is given up yet. */
    public void askToGiveUp() {
        if (editorial.get() == Editorial.CLOSED) {
            editorial.set(Editorial.ASKING);
        }
    }

    /** Takes the question back. */
    public void keepTrying() {
        if (editorial.get() == Editorial.ASKING) {
            editorial.set(Editorial.CLOSED);
        }
    }

    /** Opens the editorial before the problem is solved. */
    public void giveUp() {
        if (editorial.get() == Editorial.ASKING) {
            Standing before = standing.get();
            page.get().map(ProblemPage::problem).ifPresent(onGiveUp);
            reach(new Standing(before.solved(), before.attempts(), true));
        }
    }

    /** Puts the source of an attempt back into the editor. */
    public void restore(Attempt attempt) {
        onRestore.accept(attempt);
    }

    /** The open problem. */
    public ReadOnlyObjectProperty<Optional<ProblemPage>> page() {
        return page.getReadOnlyProperty();
    }

    /** Where the person stands with it. */
    public ReadOnlyObjectProperty<Standing> standing() {
        return standing.getReadOnlyProperty();
    }

    /** Whether its editorial may be read. */
    public ReadOnlyObjectProperty<Editorial> editorial() {
        return editorial.getReadOnlyProperty();
    }

    /** How many of its hints are shown. */
    public ReadOnlyIntegerProperty hintsShown() {
        return hintsShown.getReadOnlyProperty();
    }

    /** Which part of it is in front. */
    public ObjectProperty<Part> part() {
        return part;
    }

    /** The attempts at it, newest first. */
    public ObservableList<Attempt> attempts() {
        return attempts;
    }

    /** The parts of a problem's page. */
    public enum Part {
        STATEMENT,
        HINTS,
        EDITORIAL,
        ATTEMPTS
    }

    /** Whether an editorial may be read. */
    public enum Editorial {
        /** The author wrote none. */
        NONE,
        /** Not before the problem is solved. */
        CLOSED,
        /** The person has been asked whether to give up. */
        ASKING,
        /** It may be read. */
        OPEN
    }
}
