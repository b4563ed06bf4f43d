package hone.ui.browser;

import hone.practice.Standing;
import hone.problem.ListedProblem;
import hone.problem.Problem;
import hone.problem.ProblemRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The problems of all packs, searched and filtered. Made for ten thousand of them. */
public final class BrowserViewModel {
    private final ObservableList<BrowserRow> all = FXCollections.observableArrayList();
    private final Map<ProblemRef, Integer> places = new HashMap<>();
    private final ObservableList<BrowserRow> shown = FXCollections.observableArrayList();
    // Kept, since such a view hears of changes only as long as somebody holds it.
    private final ObservableList<BrowserRow> allOnly = FXCollections.unmodifiableObservableList(all);
    private final ObservableList<BrowserRow> shownOnly = FXCollections.unmodifiableObservableList(shown);
    private final ObservableList<String> topics = FXCollections.observableArrayList();
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<Optional<String>> topic = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Problem.Difficulty>> difficulty =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<StandingFilter> standing = new SimpleObjectProperty<>(StandingFilter.ANY);
    private final Consumer<ListedProblem> onOpen;
    private final StatementSearch search;
    private Set<ProblemRef> inStatements = Set.of();
    private List<BrowserRow> byTitle = List.of();
    private Filter wanted = new Filter(List.of(), null, null, StandingFilter.ANY);
    private Optional<ProblemRef> current = Optional.empty();

    /**
     * Without any problem.
     *
     * @param onOpen told which problem the person wants to open
     * @param search looks at what stands in the statements
     */
    public BrowserViewModel(Consumer<ListedProblem> onOpen, StatementSearch search) {
        this.onOpen = onOpen;
        this.search = search;
        query.subscribe((_, _) -> search());
        topic.subscribe((_, _) -> filter());
        difficulty.subscribe((_, _) -> filter());
        standing.subscribe((_, _) -> filter());
    }

    /** Lists problems, easy ones first. */
    public void show(List<ListedProblem> problems, Map<ProblemRef, Standing> standings) {
        var names = new TreeSet<String>();
        var rows = problems.stream()
                .map(problem -> BrowserRow.of(problem, standings.getOrDefault(problem.ref(), Standing.UNTOUCHED)))
                .sorted(Comparator.comparingInt(BrowserViewModel::rank)
                        .thenComparing(BrowserRow::title, NaturalOrder.TITLES))
                .toList();
        rows.forEach(row -> names.addAll(row.problem().topics()));
        all.setAll(rows);
        places.clear();
        for (int i = 0; i < rows.size(); i++) {
            places.putIfAbsent(rows.get(i).problem().ref(), i);
        }
        topics.setAll(names);
        if (topic.get().filter(chosen -> !names.contains(chosen)).isPresent()) {
            topic.set(Optional.empty());
        }
        forget();
        search();
    }

    /** Other rows: what was chosen among those before says nothing. */
    private void forget() {
        wanted = new Filter(List.of(), null, null, StandingFilter.ANY);
        byTitle = List.of();
    }

    /** Takes note of where the person stands with a problem now. */
    public void reach(ProblemRef problem, Standing reached) {
        Integer place = places.get(problem);
        if (place != null) {
            all.set(place, all.get(place).reached(reached));
            forget();
            filter();
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
        if (!row.problem().isBroken()) {
            onOpen.accept(row.problem());
        }
    }

    /** Shows every problem again. */
    public void clearFilters() {
        query.set("");
        topic.set(Optional.empty());
        difficulty.set(Optional.empty());
        standing.set(StandingFilter.ANY);
    }

    /** The readable problems in the order of the list, filters or not. */
    public List<ListedProblem> inOrder() {
        return all.stream()
                .map(BrowserRow::problem)
                .filter(problem -> !problem.isBroken())
                .toList();
    }

    /** A readable problem, wherever it stands in the list. */
    public Optional<ListedProblem> find(ProblemRef ref) {
        return Optional.ofNullable(places.get(ref))
                .map(place -> all.get(place).problem())
                .filter(problem -> !problem.isBroken());
    }

    /**
     * The problem some places further on in the order of the list, after the last one the first again.
     *
     * @param from where to count from; a problem that is not listed, or none, stands before the first
     */
    public Optional<ListedProblem> neighbour(Optional<ProblemRef> from, int by) {
        List<ListedProblem> order = inOrder();
        List<ProblemRef> refs = order.stream().map(ListedProblem::ref).toList();
        int at = from.map(refs::indexOf).orElse(-1);
        return order.isEmpty() ? Optional.empty() : Optional.of(order.get(Math.floorMod(at + by, order.size())));
    }

    private void search() {
        inStatements = Set.of();
        filter();
        search.find(query.get(), found -> {
            inStatements = found;
            showRows();
        });
    }

    /** It runs for every letter that is typed: no streams over all rows, and only those that were left by the letters before. */
    private void filter() {
        Filter next =
                new Filter(words(), topic.get().orElse(null), difficulty.get().orElse(null), standing.get());
        List<BrowserRow> among = next.narrows(wanted) ? byTitle : all;
        List<BrowserRow> rows = new ArrayList<>();
        for (BrowserRow row : among) {
            if (next.admits(row) && row.hasAll(next.words())) {
                rows.add(row);
            }
        }
        wanted = next;
        byTitle = rows;
        showRows();
    }

    private List<String> words() {
        return List.of(BrowserRow.fold(query.get()).strip().split("\\s+"));
    }

    /** Those that have the words in their titles or topics first, then those that have them in their statements. */
    private void showRows() {
        List<BrowserRow> rows = new ArrayList<>(byTitle);
        inStatements.stream()
                .map(places::get)
                .filter(Objects::nonNull)
                .sorted()
                .map(all::get)
                .filter(row -> wanted.admits(row) && !row.hasAll(wanted.words()))
                .forEach(rows::add);
        if (!isShown(rows)) {
            shown.setAll(rows);
        }
    }

    /** What is the same stays: the selection with it. */
    private boolean isShown(List<BrowserRow> rows) {
        if (rows.size() != shown.size()) {
            return false;
        }
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).isSame(shown.get(i))) {
                return false;
            }
        }
        return true;
    }

    private record Filter(
            List<String> words,
            @Nullable String topic,
            Problem.@Nullable Difficulty difficulty,
            StandingFilter standing) {
        /** Whether whatever this lets pass passed before, too. */
        boolean narrows(Filter before) {
            return Objects.equals(topic, before.topic)
                    && difficulty == before.difficulty
                    && standing == before.standing
                    && words.size() == before.words.size()
                    && IntStream.range(0, words.size())
                            .allMatch(i -> words.get(i).startsWith(before.words.get(i)));
        }

        boolean admits(BrowserRow row) {
            return standing.admits(row.standing())
                    && (topic == null || row.problem().topics().contains(topic))
                    && (difficulty == null
                            || (!row.problem().isBroken() && row.problem().difficulty() == difficulty));
        }
    }

    private static int rank(BrowserRow row) {
        return row.problem().isBroken()
                ? Integer.MAX_VALUE
                : row.problem().difficulty().ordinal();
    }

    /** The rows that pass the search and the filters. */
    public ObservableList<BrowserRow> shown() {
        return shownOnly;
    }

    /** How many problems there are in all. */
    public ObservableList<BrowserRow> all() {
        return allOnly;
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
