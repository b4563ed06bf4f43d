package hone.ui.results;

import hone.compile.Diagnostic;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The state of the results: nothing yet, judging, or the outcome of a judging; and whether what is shown still belongs to
 * the code as it stands.
 */
public final class ResultsViewModel {
    private final ReadOnlyObjectWrapper<Optional<Headline>> headline = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper timing = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper comparison = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper compiler = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper judging = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper stale = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper staleHeadline = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper accepted = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper done = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper();
    private final BooleanProperty unfolded = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<CaseRow>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<CaseRow> rows = FXCollections.observableArrayList();
    private final ObservableList<Diagnostic> moreProblems = FXCollections.observableArrayList();

    /** Forgets everything, for another problem. */
    public void clear() {
        timing.set("");
        comparison.set("");
        headline.set(Optional.empty());
        compiler.set("");
        judging.set(false);
        accepted.set(false);
        setStale(false);
        selected.set(Optional.empty());
        rows.clear();
        moreProblems.clear();
    }

    /** A judging has begun; what was shown stays, greyed. */
    public void begin(int cases) {
        judging.set(true);
        done.set(0);
        total.set(cases);
        setStale(headline.get().isPresent());
    }

    /** So many cases are done. */
    public void progress(int casesDone, int casesInAll) {
        done.set(casesDone);
        total.set(casesInAll);
    }

    /** A judging has ended. Where nothing ran the rows of the one before stay, greyed. */
    public void show(ResultsPage page) {
        timing.set("");
        comparison.set("");
        judging.set(false);
        say(page.headline());
        compiler.set(page.compiler());
        accepted.set(page.scope() == Scope.SUBMIT && page.headline().tone() == Headline.Tone.RIGHT);
        List<Diagnostic> problems = page.problems();
        moreProblems.setAll(problems.isEmpty() ? List.of() : problems.subList(1, problems.size()));
        if (page.ran()) {
            selected.set(Optional.empty());
            rows.setAll(page.rows());
            selected.set(page.deciding());
            stale.set(false);
        } else {
            stale.set(!rows.isEmpty());
        }
    }

    /** The same cases are known better; what is selected stays so. */
    public void showAgain(ResultsPage page) {
        if (page.rows().size() == rows.size()) {
            int at = selected.get().map(rows::indexOf).orElse(-1);
            rows.setAll(page.rows());
            selected.set(at < 0 ? Optional.empty() : Optional.of(rows.get(at)));
        }
    }

    /** Says how long it took. */
    public void time(String sentence) {
        timing.set(sentence);
    }

    /** Says how the work stands to that of others. */
    public void compare(String sentence) {
        comparison.set(sentence);
    }

    /** Shows a sentence and leaves the rows, greyed. */
    public void say(Headline sentence) {
        timing.set("");
        comparison.set("");
        judging.set(false);
        accepted.set(false);
        unfolded.set(false);
        moreProblems.clear();
        headline.set(Optional.of(sentence));
        staleHeadline.set(false);
        stale.set(!rows.isEmpty());
    }

    /** The code is no longer what was judged. */
    public void sourceChanged() {
        if (headline.get().isPresent() && !judging.get()) {
            setStale(true);
        }
    }

    private void setStale(boolean now) {
        stale.set(now && !rows.isEmpty());
        staleHeadline.set(now);
    }

    /** The sentence above the results. */
    public ReadOnlyObjectProperty<Optional<Headline>> headline() {
        return headline.getReadOnlyProperty();
    }

    /** How long the slowest case took; empty where that is not known. */
    public ReadOnlyStringProperty timing() {
        return timing.getReadOnlyProperty();
    }

    /** How the work stands to that of the problem's own submissions; empty where that is not known. */
    public ReadOnlyStringProperty comparison() {
        return comparison.getReadOnlyProperty();
    }

    /** Which compiler's classes ran, and why; empty where nothing ran. */
    public ReadOnlyStringProperty compiler() {
        return compiler.getReadOnlyProperty();
    }

    /** Whether a judging is under way. */
    public ReadOnlyBooleanProperty judging() {
        return judging.getReadOnlyProperty();
    }

    /** Whether the rows belong to an earlier version of the code. */
    public ReadOnlyBooleanProperty stale() {
        return stale.getReadOnlyProperty();
    }

    /** Whether the headline belongs to an earlier version of the code. */
    public ReadOnlyBooleanProperty staleHeadline() {
        return staleHeadline.getReadOnlyProperty();
    }

    /** Whether the problem was just accepted. */
    public ReadOnlyBooleanProperty accepted() {
        return accepted.getReadOnlyProperty();
    }

    /** Cases done in the judging under way. */
    public ReadOnlyIntegerProperty done() {
        return done.getReadOnlyProperty();
    }

    /** Cases in all in the judging under way; 0 while unknown. */
    public ReadOnlyIntegerProperty total() {
        return total.getReadOnlyProperty();
    }

    /** Whether the further diagnostics are shown. */
    public BooleanProperty unfolded() {
        return unfolded;
    }

    /** The diagnostics after the headline's. */
    public ObservableList<Diagnostic> moreProblems() {
        return moreProblems;
    }

    /** The rows of the case table. */
    public ObservableList<CaseRow> rows() {
        return rows;
    }

    /** The row whose details are shown. */
    public ObjectProperty<Optional<CaseRow>> selected() {
        return selected;
    }
}
