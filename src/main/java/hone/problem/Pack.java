package hone.problem;

import java.nio.file.Path;
import java.util.List;

/**
 * A set of problems in a folder.
 *
 * @param rounds those that can be read
 * @param problems sorted by topic, then id
 * @param warnings what is odd but harmless, such as an unknown key
 */
public record Pack(
        String id,
        String title,
        String version,
        String licence,
        List<String> authors,
        List<PackRound> rounds,
        Path folder,
        List<ProblemEntry> problems,
        List<Fault> warnings) {
    public Pack {
        authors = List.copyOf(authors);
        rounds = List.copyOf(rounds);
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
    }

    /** What its {@code pack.json} says. */
    public PackHeader header() {
        return new PackHeader(id, title, version, licence, authors, rounds);
    }
}
