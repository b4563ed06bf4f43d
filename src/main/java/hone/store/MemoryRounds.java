package hone.store;

import hone.practice.StoreException;
import hone.practice.round.Round;
import hone.practice.round.RoundEvent;
import hone.practice.round.RoundLog;
import hone.practice.round.RoundSummary;
import hone.practice.round.Rounds;
import hone.practice.round.Stamped;
import hone.problem.ListedProblem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Rounds that last as long as this object. Safe for use by several threads. */
public final class MemoryRounds implements Rounds {
    private final Map<String, Entry> rounds = new LinkedHashMap<>();
    private int made;

    private record Entry(List<Stamped> events, List<Optional<ListedProblem>> problems) {}

    @Override
    public synchronized Kept create(List<ListedProblem> problems) {
        String id = "round-" + ++made;
        Entry entry =
                new Entry(new ArrayList<>(), problems.stream().map(Optional::of).toList());
        rounds.put(id, entry);
        return kept(id, entry);
    }

    @Override
    public synchronized Kept open(String id) throws StoreException {
        return kept(id, entry(id));
    }

    @Override
    public synchronized List<Stamped> read(String id) throws StoreException {
        return List.copyOf(entry(id).events());
    }

    @Override
    public synchronized List<RoundSummary> list() {
        List<RoundSummary> all = new ArrayList<>();
        rounds.forEach((id, entry) -> {
            if (!entry.events().isEmpty() && entry.events().getFirst().event() instanceof RoundEvent.Started) {
                all.add(RoundSummary.of(id, Round.of(entry.events())));
            }
        });
        all.sort(Comparator.comparing(RoundSummary::started).reversed());
        return all;
    }

    @Override
    public void onTrouble(Consumer<StoreException> listener) {
        // Memory refuses nothing.
    }

    @Override
    public void onWellAgain(Runnable listener) {
        // It is never unwell.
    }

    @Override
    public synchronized void delete(String id) {
        rounds.remove(id);
    }

    private Entry entry(String id) throws StoreException {
        Entry entry = rounds.get(id);
        if (entry == null) {
            throw new StoreException("There is no round " + id + ".");
        }
        return entry;
    }

    private Kept kept(String id, Entry entry) {
        RoundLog log = new RoundLog() {
            @Override
            public void append(Stamped event) {
                synchronized (MemoryRounds.this) {
                    entry.events().add(event);
                }
            }

            @Override
            public void force() {
                // Nothing lasts.
            }

            @Override
            public void close() {
                // Nothing is held.
            }
        };
        return new Kept(id, entry.events(), log, entry.problems(), Optional.empty());
    }
}
