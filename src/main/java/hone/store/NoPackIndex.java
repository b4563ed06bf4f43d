package hone.store;

import hone.practice.PackIndex;
import hone.problem.PackListing.Remembered;
import hone.problem.ProblemRef;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where the disk takes no index: nothing is remembered, and statements are not searched. */
final class NoPackIndex implements PackIndex {
    @Override
    public Map<String, Remembered> of(Path pack) {
        return Map.of();
    }

    @Override
    public void keep(Path pack, List<Entry> entries, Set<String> gone) {}

    @Override
    public void retain(Set<Path> packs) {}

    @Override
    public Set<ProblemRef> find(List<String> words) {
        return Set.of();
    }
}
