package hone.ui.round.report;

import hone.practice.round.RoundState;
import hone.practice.round.RoundSummary;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** All rounds so far, filtered, and how score and pace went by kind. Confined to the JavaFX thread. */
public final class HistoryViewModel {
    private final HistoryActions actions;
    private final ZoneId zone;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.ALL);
    private final ObservableList<Kind> kinds = FXCollections.observableArrayList(Kind.ALL);
    private final ObservableList<RoundSummary> shown = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<RoundSummary>> asking = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Trend>> trends = new ReadOnlyObjectWrapper<>(List.of());
    private List<RoundSummary> rounds = List.of();

    /**
     * A kind of round to filter by.
     *
     * @param id empty for all kinds
     */
    public record Kind(Optional<String> id, String name) {
        /** Whatever kind. */
        public static final Kind ALL = new Kind(Optional.empty(), "All kinds");

        @Override
        public String toString() {
            return name;
        }
    }

    /** How one kind of round went. */
    record Trend(String name, Comparison rounds) {}

    /** A list of rounds in any order. */
    public HistoryViewModel(List<RoundSummary> rounds, HistoryActions actions, ZoneId zone) {
        this.actions = actions;
        this.zone = zone;
        query.subscribe(_ -> filter());
        kind.subscribe(_ -> filter());
        show(rounds);
    }

    /** The rounds are these now, as after one was deleted. */
    public void show(List<RoundSummary> all) {
        rounds = all.stream()
                .sorted(Comparator.comparing(RoundSummary::started).reversed())
                .toList();
        // The newest name of a kind stands for it.
        Map<String, String> names = new LinkedHashMap<>();
        rounds.forEach(round -> names.putIfAbsent(round.kind(), round.name()));
        List<Kind> found = new ArrayList<>(List.of(Kind.ALL));
        names.forEach((id, name) -> found.add(new Kind(Optional.of(id), name)));
        Kind before = kind.get();
        kinds.setAll(found);
        kind.set(found.contains(before) ? before : Kind.ALL);
        asking.set(asking.get().filter(rounds::contains));
        filter();
    }

    private void filter() {
        Optional<String> wanted = Optional.ofNullable(kind.get()).flatMap(Kind::id);
        String words = query.get().strip().toLowerCase(Locale.ROOT);
        shown.setAll(rounds.stream()
                .filter(round -> wanted.isEmpty() || wanted.get().equals(round.kind()))
                .filter(round -> matches(round, words))
                .toList());
        trends.set(kinds.stream()
                .filter(each -> each.id().isPresent() && (wanted.isEmpty() || wanted.equals(each.id())))
                .map(each -> new Trend(each.name(), Comparison.of(over(each.id().orElseThrow()), zone)))
                .filter(trend -> !trend.rounds().rounds().isEmpty())
                .toList());
    }

    private List<RoundSummary> over(String id) {
        return rounds.reversed().stream()
                .filter(round -> round.kind().equals(id) && round.state().isOver())
                .toList();
    }

    private boolean matches(RoundSummary round, String words) {
        String text = (round.name() + " " + when(round) + " " + state(round)).toLowerCase(Locale.ROOT);
        for (String word : words.split("\\s+")) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** When it began. */
    String when(RoundSummary round) {
        return TimeText.brief(round.started(), zone);
    }

    /** Where it stands. */
    static String state(RoundSummary round) {
        return switch (round.state()) {
            case PLANNED, RUNNING -> "Running";
            case PAUSED -> "Paused";
            case OVER -> "Not rated yet";
            case RATED -> "Finished";
        };
    }

    /** Whether its clock still goes: {@link RoundState#isOver()} is false. */
    static boolean isUnderWay(RoundSummary round) {
        return !round.state().isOver();
    }

    /** What the person looks for: words of the kind's name, the date, the state. */
    public StringProperty query() {
        return query;
    }

    /** The kind that is shown. */
    public ObjectProperty<Kind> kind() {
        return kind;
    }

    /** The kinds there are, and all of them. */
    public ObservableList<Kind> kinds() {
        return kinds;
    }

    /** The rounds that fit, the newest first. */
    public ObservableList<RoundSummary> shown() {
        return shown;
    }

    /** Whether there is any round at all. */
    public boolean isEmpty() {
        return rounds.isEmpty();
    }

    /** The round that is to be deleted if the person confirms it. */
    public ReadOnlyObjectProperty<Optional<RoundSummary>> asking() {
        return asking.getReadOnlyProperty();
    }

    /** How the kinds shown went, the latest kind first. */
    ReadOnlyObjectProperty<List<Trend>> trends() {
        return trends.getReadOnlyProperty();
    }

    /** Opens a round. */
    public void open(RoundSummary round) {
        actions.open(round.id());
    }

    /** Asks whether a round is to be deleted. One that is under way is not: it would have to be ended first. */
    public void askToDelete(RoundSummary round) {
        if (!isUnderWay(round)) {
            asking.set(Optional.of(round));
        }
    }

    /** Deletes what was asked about. */
    public void confirm() {
        Optional<RoundSummary> round = asking.get();
        asking.set(Optional.empty());
        round.ifPresent(each -> actions.delete(each.id()));
    }

    /** Deletes nothing. */
    public void keep() {
        asking.set(Optional.empty());
    }
}
