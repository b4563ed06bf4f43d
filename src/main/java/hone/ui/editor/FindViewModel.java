package hone.ui.editor;

import hone.ui.editor.text.Search;
import hone.ui.editor.text.Search.Hit;
import hone.ui.editor.text.Search.Replaced;
import hone.ui.editor.text.Search.Result;
import hone.ui.editor.text.Selection;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What is looked for, what was found, and what the find bar says about it. */
final class FindViewModel {
    private final StringProperty query = new SimpleStringProperty("");
    private final StringProperty replacement = new SimpleStringProperty("");
    private final BooleanProperty matchCase = new SimpleBooleanProperty();
    private final BooleanProperty regex = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper unusable = new ReadOnlyBooleanWrapper();
    private List<Hit> hits = List.of();
    private boolean more;

    StringProperty queryProperty() {
        return query;
    }

    StringProperty replacementProperty() {
        return replacement;
    }

    BooleanProperty matchCaseProperty() {
        return matchCase;
    }

    BooleanProperty regexProperty() {
        return regex;
    }

    /** As in "3 of 12", or why the expression cannot be used. */
    ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    /** Whether the expression or the replacement cannot be used as it stands. */
    ReadOnlyBooleanProperty unusableProperty() {
        return unusable.getReadOnlyProperty();
    }

    List<Hit> hits() {
        return hits;
    }

    /** Looks through {@code source} anew. */
    void search(String source, Selection selection) {
        switch (search().in(source)) {
            case Result.Found found -> {
                hits = found.hits();
                more = found.more();
                unusable.set(false);
                tell(selection);
            }
            case Result.Unusable no -> {
                hits = List.of();
                more = false;
                refuse(no.why());
            }
        }
    }

    /** Forgets what was found. */
    void clear() {
        hits = List.of();
        more = false;
        unusable.set(false);
        status.set("");
    }

    /** Says which of the hits is selected. */
    void tell(Selection selection) {
        if (unusable.get() || query.get().isEmpty()) {
            status.set(unusable.get() ? status.get() : "");
            return;
        }
        String count = more ? hits.size() + "+" : String.valueOf(hits.size());
        int selected = hits.indexOf(new Hit(selection.start(), selection.end()));
        status.set(hits.isEmpty() ? "No hits" : selected < 0 ? count + " found" : (selected + 1) + " of " + count);
    }

    private void refuse(String why) {
        unusable.set(true);
        status.set(why);
    }

    /** The first hit at or after {@code position}, else the first of all. */
    Optional<Hit> next(int position) {
        return hits.stream()
                .filter(hit -> hit.start() >= position)
                .findFirst()
                .or(() -> hits.stream().findFirst());
    }

    /** The last hit that ends at or before {@code position}, else the last of all. */
    Optional<Hit> previous(int position) {
        return hits.reversed().stream()
                .filter(hit -> hit.end() <= position)
                .findFirst()
                .or(() -> hits.reversed().stream().findFirst());
    }

    /** What to replace within a range of {@code source}; empty where it cannot be replaced, which the status then says. */
    Optional<Replaced.Edits> replaced(String source, int from, int to) {
        return switch (search().replace(source, from, to, replacement.get())) {
            case Replaced.Edits edits -> Optional.of(edits);
            case Replaced.Unusable no -> {
                refuse(no.why());
                yield Optional.empty();
            }
        };
    }

    /** Says how often it was replaced. */
    void tellReplaced(int times) {
        status.set(times == 1 ? "1 replaced" : times + " replaced");
    }

    private Search search() {
        return new Search(query.get(), matchCase.get(), regex.get());
    }
}
