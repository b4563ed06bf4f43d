package hone.practice;

import hone.problem.PackListing.Remembered;
import hone.problem.ProblemRef;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is remembered of packs from one start to the next, and the words that their problems are found by. It holds nothing
 * that is not in the packs themselves: losing it costs time, no more.
 */
public interface PackIndex {
    /** What is remembered of a pack, by place in the pack. */
    Map<String, Remembered> of(Path pack) throws StoreException;

    /**
     * Remembers problems in place of what was known of them, and forgets others.
     *
     * @param gone places to forget
     */
    void keep(Path pack, List<Entry> entries, Set<String> gone) throws StoreException;

    /** Forgets every pack but these. */
    void retain(Set<Path> packs) throws StoreException;

    /**
     * Problems in whose title, topic words or statement each of some words is the beginning of a word; at most three hundred.
     *
     * @param words as a person typed them; case and accents do not matter
     */
    Set<ProblemRef> find(List<String> words) throws StoreException;

    /**
     * A problem to remember.
     *
     * @param statement what it is found by, besides its title and topic words
     */
    record Entry(Remembered remembered, String statement) {}
}
