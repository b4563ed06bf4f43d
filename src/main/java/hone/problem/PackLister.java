package hone.problem;

import hone.problem.PackListing.Remembered;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lists a pack's problems, and reads only those whose files have changed since they were remembered. */
public final class PackLister {
    private PackLister() {}

    /**
     * Lists a pack.
     *
     * @param folder the folder that holds {@code pack.json}; it may itself be a link
     * @param remembered what is known of it, by place; a problem whose stamp is still the same is taken from there
     * @throws PackException if the folder or {@code pack.json} is missing or cannot be read, or the format is not 1
     */
    public static PackListing list(Path folder, Map<String, Remembered> remembered) throws PackException {
        long stamp = ProblemStamp.of(folder.resolve(PackHeader.FILE));
        PackHeader header = PackHeader.read(folder);
        List<ProblemFolder> found = ProblemFolder.in(folder, header.id(), new ArrayList<>());
        List<Seen> seen = found.parallelStream()
                .map(each -> look(each, folder, remembered.get(each.shownAs())))
                .toList();
        for (Seen each : seen) {
            stamp = with(stamp, each.folder(), each.stamp());
        }
        Set<String> gone = new HashSet<>(remembered.keySet());
        seen.stream()
                .filter(each -> !each.fresh())
                .forEach(each -> gone.remove(each.folder().shownAs()));
        List<Remembered> fresh = seen.stream()
                .filter(each -> each.fresh() && !each.problem().isBroken())
                .map(each -> new Remembered(each.problem(), each.stamp()))
                .toList();
        return new PackListing(header, seen.stream().map(Seen::problem).toList(), stamp, fresh, gone);
    }

    private static Seen look(ProblemFolder place, Path pack, @Nullable Remembered known) {
        // Before it is read: what is written in between has another stamp the next time.
        long stamp = ProblemStamp.listed(place.place());
        if (known != null
                && known.stamp() == stamp
                && place.clash().isEmpty()
                && known.problem().ref().equals(place.ref())
                && known.problem().folder().equals(place.place())) {
            return new Seen(place, known.problem(), stamp, false);
        }
        ListedProblem problem = switch (place.read(new Warnings())) {
            case Problem sound -> ListedProblem.of(sound);
            case BrokenProblem broken -> ListedProblem.of(broken, pack);
        };
        return new Seen(place, problem, stamp, true);
    }

    private record Seen(ProblemFolder folder, ListedProblem problem, long stamp, boolean fresh) {}

    /**
     * A number that changes when a pack's list may have changed: a problem came, went, or has other files.
     *
     * @param folder need not be a pack, nor exist
     */
    public static long stamp(Path folder) {
        long stamp = ProblemStamp.of(folder.resolve(PackHeader.FILE));
        try {
            for (ProblemFolder each : ProblemFolder.in(folder, "", new ArrayList<>())) {
                stamp = with(stamp, each, ProblemStamp.listed(each.place()));
            }
        } catch (PackException unreadable) {
            return stamp;
        }
        return stamp;
    }

    private static long with(long stamp, ProblemFolder problem, long own) {
        return ProblemStamp.mix(ProblemStamp.mix(stamp, problem.shownAs().hashCode()), own);
    }
}
