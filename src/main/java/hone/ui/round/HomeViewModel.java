package hone.ui.round;

import hone.practice.round.Candidate;
import hone.practice.round.OwnKinds;
import hone.practice.round.Presets;
import hone.practice.round.RoundKind;
import hone.practice.round.RoundSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The first page of rounds: the kinds that can be started, and the rounds there were. */
public final class HomeViewModel {
    private final OwnKinds own;
    private final ObservableList<RoundKind> packKinds = FXCollections.observableArrayList();
    private final ObservableList<RoundKind> ownKinds = FXCollections.observableArrayList();
    private final ObservableList<RoundSummary> rounds = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<RoundKind>> deleted = new ReadOnlyObjectWrapper<>(Optional.empty());
    private List<Candidate> candidates = List.of();

    HomeViewModel(OwnKinds own) {
        this.own = own;
        ownKinds.setAll(own.list());
    }

    void show(List<RoundSummary> all) {
        rounds.setAll(all);
    }

    void stock(RoundOpening.Stock found) {
        candidates = found.candidates();
        packKinds.setAll(found.packKinds());
    }

    /** Keeps an own kind, new or changed. */
    void keep(RoundKind kind) {
        own.keep(kind);
        ownKinds.setAll(own.list());
        deleted.set(Optional.empty());
    }

    /** Deletes an own kind; {@link #undoDelete} brings it back. */
    public void delete(RoundKind kind) {
        own.delete(kind.id());
        ownKinds.setAll(own.list());
        deleted.set(Optional.of(kind));
    }

    /** Brings back the kind deleted last. */
    public void undoDelete() {
        deleted.get().ifPresent(this::keep);
    }

    /** What may be drawn, as far as it is known by now. */
    List<Candidate> candidates() {
        return candidates;
    }

    /** The presets. */
    public List<RoundKind> presets() {
        return Presets.ALL;
    }

    /** Those that packs bring along. */
    public ObservableList<RoundKind> packKinds() {
        return packKinds;
    }

    /** The person's own. */
    public ObservableList<RoundKind> ownKinds() {
        return ownKinds;
    }

    /** The own kind deleted last, while it can be brought back. */
    public ReadOnlyObjectProperty<Optional<RoundKind>> deleted() {
        return deleted.getReadOnlyProperty();
    }

    /** All rounds, the newest first. */
    public ObservableList<RoundSummary> rounds() {
        return rounds;
    }

    /** All topics there are, in order. */
    List<String> topics() {
        List<String> topics = new ArrayList<>();
        candidates.forEach(each -> topics.add(each.problem().topic()));
        return topics.stream().distinct().sorted().toList();
    }
}
