package hone.cli;

import hone.problem.BrokenProblem;
import hone.problem.Fault;
import hone.problem.KnownPacks;
import hone.problem.NearestWord;
import hone.problem.Pack;
import hone.problem.PackException;
import hone.problem.Problem;
import hone.problem.ProblemEntry;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the packs and problems that a command line names. */
final class PackFinder {
    private final CliServices services;

    PackFinder(CliServices services) {
        this.services = services;
    }

    /**
     * The packs meant, and what is wrong with others.
     *
     * @param named a folder, a zip archive or the id of a known pack; null means all known ones
     */
    KnownPacks packs(@Nullable String named) throws UsageException {
        if (named == null) {
            return known();
        }
        Path place = place(named);
        if (place != null && (Files.isDirectory(place) || isZip(named))) {
            return read(place);
        }
        KnownPacks known = services.known();
        Optional<Pack> found =
                known.packs().stream().filter(pack -> pack.id().equals(named)).findFirst();
        if (found.isPresent()) {
            return new KnownPacks(List.of(found.get()), List.of());
        }
        if (place != null) {
            return read(place);
        }
        Optional<Fault> fault = known.faults().stream()
                .filter(each -> each.file().orElse("").startsWith(named + "/"))
                .findFirst();
        if (fault.isPresent() && !named.isEmpty()) {
            throw new UsageException(fault.get());
        }
        throw new UsageException("There is no pack '" + named + "': it is neither a folder, nor a zip, nor one of "
                + known.packs().stream().map(Pack::id).toList() + ".");
    }

    /**
     * The problem meant.
     *
     * @param name an id, or {@code pack/id}
     */
    Problem problem(String name, @Nullable String pack) throws UsageException {
        int slash = name.indexOf('/');
        String id = name.substring(slash + 1);
        String packId = slash < 0 ? null : name.substring(0, slash);
        KnownPacks meant = packs(pack);
        List<Pack> packs = meant.packs();
        List<ProblemEntry> found = packs.stream()
                .filter(candidate -> packId == null || candidate.id().equals(packId))
                .flatMap(candidate -> candidate.problems().stream())
                .filter(entry -> entry.ref().id().equals(id))
                .toList();
        if (found.isEmpty()) {
            throw new UsageException(
                    "There is no problem '" + name + "'" + nearest(id, packs) + " See: hone list" + besides(meant));
        }
        if (found.size() > 1) {
            throw new UsageException("Several packs have a problem '" + name + "'; write one of "
                    + found.stream().map(entry -> entry.ref().toString()).toList());
        }
        return switch (found.getFirst()) {
            case Problem problem -> problem;
            case BrokenProblem broken -> throw new UsageException(broken.fault());
        };
    }

    private static String nearest(String id, List<Pack> packs) {
        List<String> ids = packs.stream()
                .flatMap(pack -> pack.problems().stream())
                .map(entry -> entry.ref().id())
                .toList();
        return NearestWord.to(id, ids)
                .or(() -> ids.stream()
                        .filter(other -> !id.isEmpty() && (other.contains(id) || id.contains(other)))
                        .findFirst())
                .or(() -> ids.stream().filter(other -> shared(other, id) >= 5).findFirst())
                .map(other -> ". Did you mean '" + other + "'?")
                .orElse(".");
    }

    private static int shared(String a, String b) {
        int same = 0;
        while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        return same;
    }

    /** The problem may be in a pack that could not be read. */
    private static String besides(KnownPacks packs) {
        return packs.faults().isEmpty()
                ? ""
                : " A pack could not be read: "
                        + packs.faults().getFirst().describe().strip();
    }

    private static @Nullable Path place(String named) {
        try {
            Path path = Path.of(named);
            return !named.isBlank() && Files.exists(path) ? path : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /** A file without the ending may be something else than a pack that has the same name as a known one. */
    private static boolean isZip(String named) {
        return named.toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    private KnownPacks known() throws UsageException {
        KnownPacks known = services.known();
        if (known.packs().isEmpty() && !known.faults().isEmpty()) {
            throw new UsageException(known.faults().getFirst());
        }
        return known;
    }

    private KnownPacks read(Path place) throws UsageException {
        try {
            return new KnownPacks(List.of(services.read(place)), List.of());
        } catch (PackException e) {
            throw new UsageException(e.fault());
        }
    }
}
