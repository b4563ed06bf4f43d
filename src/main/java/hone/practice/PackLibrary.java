package hone.practice;

import hone.problem.Fault;
import hone.problem.KnownPacks;
import hone.problem.ListedProblem;
import hone.problem.PackException;
import hone.problem.PackLister;
import hone.problem.PackListing;
import hone.problem.PackListing.Remembered;
import hone.problem.ProblemRef;
import hone.problem.ProblemText;
import hone.task.CancelToken;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The packs in some folders. Only what changed since the last start is read; an index that cannot be used costs time and
 * finds nothing in statements, and all else goes on.
 */
public final class PackLibrary implements Library {
    private static final Logger LOG = System.getLogger(PackLibrary.class.getName());

    /** Problems written at once: a search in between waits for no more than these. */
    private static final int BATCH = 200;

    /** A word of one letter begins every word: the titles answer it. */
    private static final int SHORTEST_WORD = 2;

    private final Supplier<List<Path>> folders;
    private final PackIndex index;
    private volatile Optional<Map<Path, Long>> stamps = Optional.empty();
    private volatile Map<Path, PackListing> due = Map.of();
    private volatile Optional<Shelf> latest = Optional.empty();

    /**
     * Has read nothing yet.
     *
     * @param folders the packs, the built-in one first; asked at each reading
     */
    public PackLibrary(Supplier<List<Path>> folders, PackIndex index) {
        this.folders = folders;
        this.index = index;
    }

    @Override
    public Shelf recall() {
        List<ListedProblem> problems = new ArrayList<>();
        Set<String> packs = new HashSet<>();
        for (Path folder : folders.get()) {
            List<ListedProblem> known = remembered(folder).values().stream()
                    .map(Remembered::problem)
                    .sorted(Comparator.comparing(ListedProblem::topic)
                            .thenComparing(problem -> problem.ref().id()))
                    .toList();
            if (!known.isEmpty() && packs.add(known.getFirst().ref().pack())) {
                problems.addAll(known);
            }
        }
        return new Shelf(problems, List.of());
    }

    @Override
    public Shelf latest() {
        return latest.orElseGet(this::read);
    }

    @Override
    public synchronized Shelf read() {
        Map<String, PackListing> byId = new LinkedHashMap<>();
        Map<Path, PackListing> byFolder = new LinkedHashMap<>();
        Map<Path, Long> seen = new LinkedHashMap<>();
        List<Fault> faults = new ArrayList<>();
        for (Path folder : folders.get()) {
            try {
                PackListing listing = PackLister.list(folder, remembered(folder));
                seen.put(folder, listing.stamp());
                PackListing earlier = byId.putIfAbsent(listing.header().id(), listing);
                if (earlier == null) {
                    byFolder.put(folder, listing);
                } else {
                    faults.add(KnownPacks.sameId(folder, listing.header(), earlier.header()));
                }
            } catch (PackException e) {
                seen.put(folder, PackLister.stamp(folder));
                faults.add(KnownPacks.inPack(folder, e.fault()));
            }
        }
        stamps = Optional.of(seen);
        due = byFolder;
        List<ListedProblem> problems = byId.values().stream()
                .flatMap(listing -> listing.problems().stream())
                .toList();
        List<OfferedRound> rounds = byId.values().stream()
                .map(PackListing::header)
                .flatMap(header ->
                        header.rounds().stream().map(round -> new OfferedRound(header.id(), header.title(), round)))
                .toList();
        Shelf shelf = new Shelf(problems, faults, rounds);
        latest = Optional.of(shelf);
        return shelf;
    }

    private Map<String, Remembered> remembered(Path folder) {
        try {
            return index.of(folder);
        } catch (StoreException e) {
            LOG.log(Level.INFO, "What was remembered of a pack cannot be used; it is read anew", e);
            return Map.of();
        }
    }

    @Override
    public boolean hasChanged() {
        Optional<Map<Path, Long>> before = stamps;
        if (before.isEmpty()) {
            return false;
        }
        Map<Path, Long> now = new LinkedHashMap<>();
        for (Path folder : folders.get()) {
            now.put(folder, PackLister.stamp(folder));
        }
        return !now.equals(before.get());
    }

    @Override
    public void index(CancelToken cancel) {
        Map<Path, PackListing> packs = due;
        try {
            index.retain(packs.keySet());
            for (Map.Entry<Path, PackListing> pack : packs.entrySet()) {
                PackListing listing = pack.getValue();
                if (!listing.gone().isEmpty()) {
                    index.keep(pack.getKey(), List.of(), listing.gone());
                }
                List<Remembered> fresh = listing.fresh();
                for (int from = 0; from < fresh.size(); from += BATCH) {
                    if (cancel.isCancelled()) {
                        return;
                    }
                    List<PackIndex.Entry> entries = fresh.subList(from, Math.min(from + BATCH, fresh.size())).stream()
                            .map(each -> new PackIndex.Entry(each, statement(each.problem())))
                            .toList();
                    index.keep(pack.getKey(), entries, Set.of());
                }
            }
        } catch (StoreException e) {
            LOG.log(Level.INFO, "The packs are not indexed; what was done of it holds", e);
        }
    }

    private static String statement(ListedProblem problem) {
        try {
            return ProblemText.statement(problem).orElse("");
        } catch (PackException unreadable) {
            // That is told when the problem is opened.
            return "";
        }
    }

    @Override
    public Set<ProblemRef> find(String query) {
        List<String> words = Arrays.stream(query.strip().split("\\s+"))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .toList();
        if (words.isEmpty()) {
            return Set.of();
        }
        try {
            return index.find(words);
        } catch (StoreException e) {
            LOG.log(Level.INFO, "The statements cannot be searched", e);
            return Set.of();
        }
    }
}
