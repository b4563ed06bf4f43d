package hone.ui.browser;

import hone.practice.Standing;
import hone.problem.Problem;
import hone.problem.ProblemEntry;
import hone.problem.ProblemRef;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/** The problems of all packs, searched and filtered. Made for ten thousand of them. */
public final class BrowserViewModel {
    private final ObservableList<BrowserRow> all = FXCollections.observableArrayList();
    private final FilteredList<BrowserRow> shown = new FilteredList<>(all);
    private final ObservableList<String> topics = FXCollections.observableArrayList();
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<Optional<String>> topic = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Problem.Difficulty>> difficulty =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<StandingFilter> standing = new SimpleObjectProperty<>(StandingFilter.ANY);
    private final Consumer<Problem> onOpen;
    private Optional<ProblemRef> current = Optional.empty();

    /**
     * Without any problem.
     *
     * @param onOpen told which problem the person wants to open
     */
    public BrowserViewModel(Consumer<Problem> onOpen) {
        this.onOpen = onOpen;
        query.subscribe((_, _) -> filter());
        topic.subscribe((_, _) -> filter());
        difficulty.subscribe((_, _) -> filter());
        standing.subscribe((_, _) -> filter());
    }

    /** Lists problems, easy ones first. */
    public void show(List<? extends ProblemEntry> entries, Map<ProblemRef, Standing> standings) {
        var names = new TreeSet<String>();
        var rows = entries.stream()
                .map(entry -> BrowserRow.of(entry, standings.getOrDefault(entry.ref(), Standing.UNTOUCHED)))
                .sorted(Comparator.comparingInt(BrowserViewModel::rank)
                        .thenComparing(row -> row.title().toLowerCase(Locale.ROOT)))
                .toList();
        rows.forEach(row -> row.problem().ifPresent(problem -> names.addAll(problem.topics())));
        all.setAll(rows);
        topics.setAll(names);
        if (topic.get().filter(chosen -> !names.contains(chosen)).isPresent()) {
            topic.set(Optional.empty());
        }
    }

    /** Takes note of where the person stands with a problem now. */
    public void reach(ProblemRef problem, Standing reached) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).entry().ref().equals(problem)) {
                all.set(i, BrowserRow.of(all.get(i).entry(), reached));
            }
        }
    }

    /** Takes note of which problem is open. */
    public void opened(ProblemRef problem) {
        current = Optional.of(problem);
    }

    /** The problem that is open. */
    Optional<ProblemRef> current() {
        return current;
    }

    /** Opens a row's problem; a broken one cannot be opened. */
    public void open(BrowserRow row) {
        row.problem().ifPresent(onOpen);
    }

    /** Shows every problem again. */
    public void clearFilters() {
        query.set("");
        topic.set(Optional.empty());
        difficulty.set(Optional.empty());
        standing.set(StandingFilter.ANY);
    }

    /** The readable problems in the order of the list, filters or not. */
    public List<Problem> inOrder() {
        return all.stream().map(BrowserRow::problem).flatMap(Optional::stream).toList();
    }

    private void filter() {
        List<String> words = List.of(BrowserRow.fold(query.get()).strip().split("\\s+"));
        Optional<String> wantedTopic = topic.get();
        Optional<Problem.Difficulty> wantedDifficulty = difficulty.get();
        StandingFilter wantedStanding = standing.get();
        shown.setPredicate(row -> words.stream().allMatch(row.words()::contains)
                && wantedStanding.admits(row.standing())
                && (wantedTopic.isEmpty()
                        || row.problem()
                                .filter(p -> p.topics().contains(wantedTopic.get()))
                                .isPresent())
                && (wantedDifficulty.isEmpty()
                        || row.problem().map(Problem::difficulty).equals(wantedDifficulty)));
    }

    private static int rank(BrowserRow row) {
        return row.problem().map(problem -> problem.difficulty().ordinal()).orElse(Integer.MAX_VALUE);
    }

    /** The rows that pass the search and the filters. */
    public FilteredList<BrowserRow> shown() {
        return shown;
    }

    /** How many problems there are in all. */
    public ObservableList<BrowserRow> all() {
        return FXCollections.unmodifiableObservableList(all);
    }

    /** The topic words of all problems, sorted. */
    public ObservableList<String> topics() {
        return topics;
    }

    /** What is searched for. */
    public StringProperty query() {
        return query;
    }

    /** The one topic wanted; empty for all. */
    public ObjectProperty<Optional<String>> topic() {
        return topic;
    }

    /** The one difficulty wanted; empty for all. */
    public ObjectProperty<Optional<Problem.Difficulty>> difficulty() {
        return difficulty;
    }

    /** The standing wanted. */
    public ObjectProperty<StandingFilter> standing() {
        return standing;
    }
}
