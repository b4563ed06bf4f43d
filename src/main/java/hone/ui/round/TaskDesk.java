package hone.ui.round;

import hone.compile.Diagnostic;
import hone.practice.OwnCases.OwnCase;
import hone.problem.Problem;
import hone.ui.results.CasesViewModel;
import hone.ui.results.ResultsViewModel;
import hone.ui.statement.ProblemPage;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** What a person works with at one task of a round: its problem, cases and results. */
public final class TaskDesk {
    private final int number;
    private final Paper paper;
    private final CasesViewModel cases;
    private final ResultsViewModel results = new ResultsViewModel();
    private final ReadOnlyBooleanWrapper submitted = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper received = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<String>> broken = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Diagnostic>> marks = new ReadOnlyObjectWrapper<>(List.of());

    TaskDesk(int number, Paper paper, Consumer<List<OwnCase>> onCases) {
        this.number = number;
        this.paper = paper;
        cases = new CasesViewModel(onCases);
        paper.page().ifPresent(page -> cases.show(page.problem(), page.samples(), paper.own()));
    }

    void setSubmitted(boolean now) {
        submitted.set(now);
    }

    void setReceived(String words) {
        received.set(words);
    }

    void setBroken(Optional<String> why) {
        broken.set(why);
    }

    void mark(List<Diagnostic> found) {
        marks.set(List.copyOf(found));
    }

    /** Which task, from 0. */
    public int number() {
        return number;
    }

    /** The problem and what is read of it; empty if it cannot be opened. */
    public Optional<ProblemPage> page() {
        return paper.page();
    }

    Optional<Problem> problem() {
        return paper.page().map(ProblemPage::problem);
    }

    /** The cases that Run judges. */
    public CasesViewModel cases() {
        return cases;
    }

    /** What is said of runs and submissions. */
    public ResultsViewModel results() {
        return results;
    }

    /** Whether it was submitted at least once. */
    public ReadOnlyBooleanProperty submitted() {
        return submitted.getReadOnlyProperty();
    }

    /** What is said of a submission whose result is withheld; empty where there is none. */
    public ReadOnlyStringProperty received() {
        return received.getReadOnlyProperty();
    }

    /** Why it cannot be worked on. */
    public ReadOnlyObjectProperty<Optional<String>> broken() {
        return broken.getReadOnlyProperty();
    }

    /** What the compiler said of the text as it was run last. */
    public ReadOnlyObjectProperty<List<Diagnostic>> marks() {
        return marks.getReadOnlyProperty();
    }
}
