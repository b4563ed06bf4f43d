package hone.cli;

import hone.problem.BrokenProblem;
import hone.problem.NearestWord;
import hone.problem.Pack;
import hone.problem.PackException;
import hone.problem.Problem;
import hone.problem.ProblemEntry;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the packs and problems that a command line names. */
final class PackFinder {
    private final CliServices services;

    PackFinder(CliServices services) {
        this.services = services;
    }

    /**
     * The packs meant.
     *
     * @param named a folder or the id of a known pack; null means all known ones
     */
    List<Pack> packs(@Nullable String named) throws UsageException {
        if (named == null) {
            return known();
        }
        Path folder = folder(named);
        if (folder != null) {
            return List.of(read(folder));
        }
        List<Pack> known = known();
        return known.stream()
                .filter(pack -> pack.id().equals(named))
                .findFirst()
                .map(List::of)
                .orElseThrow(
                        () -> new UsageException("There is no pack '" + named + "': it is neither a folder nor one of "
                                + known.stream().map(Pack::id).toList() + "."));
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
        List<Pack> packs = packs(pack);
        List<ProblemEntry> found = packs.stream()
                .filter(candidate -> packId == null || candidate.id().equals(packId))
                .flatMap(candidate -> candidate.problems().stream())
                .filter(entry -> entry.ref().id().equals(id))
                .toList();
        if (found.isEmpty()) {
            throw new UsageException("There is no problem '" + name + "'" + nearest(id, packs) + " See: hone list");
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

    private static @Nullable Path folder(String named) {
        try {
            Path path = Path.of(named);
            return !named.isBlank() && Files.isDirectory(path) ? path : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private List<Pack> known() throws UsageException {
        List<Pack> packs = new ArrayList<>();
        for (Path folder : services.packFolders()) {
            packs.add(read(folder));
        }
        return packs;
    }

    private Pack read(Path folder) throws UsageException {
        try {
            return services.read(folder);
        } catch (PackException e) {
            throw new UsageException(e.fault());
        }
    }
}
