package hone.problem;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A folder of a pack that is a problem, not read yet.
 *
 * @param ref what the problem is called, from its folder
 * @param topic the topic folder it lies in
 * @param place the problem's own folder
 * @param clash why it cannot be one, for its place alone; empty where all is well
 */
record ProblemFolder(ProblemRef ref, String topic, Path place, Optional<Fault> clash) {
    private static final List<String> PARTS_OF_A_PROBLEM = List.of(
            "statement.md",
            "editorial.md",
            "data",
            "generators",
            "input_validators",
            "output_validators",
            "submissions");

    /**
     * Finds those of a pack, by topic, then id. Links are never followed.
     *
     * @param pack the pack's id
     * @param odd takes what was passed over
     */
    static List<ProblemFolder> in(Path folder, String pack, List<Fault> odd) throws PackException {
        List<ProblemFolder> found = new ArrayList<>();
        Map<String, String> topicById = new HashMap<>();
        for (String topic : PackFiles.names(folder, ".")) {
            if (!isFolder(folder.resolve(topic), topic, odd)) {
                continue;
            }
            for (String id : PackFiles.names(folder.resolve(topic), topic)) {
                String shownAs = topic + "/" + id;
                Path place = folder.resolve(topic).resolve(id);
                if (!isFolder(place, shownAs, odd) || !isProblem(place, shownAs, odd)) {
                    continue;
                }
                String earlier = topicById.putIfAbsent(id, topic);
                Optional<Fault> clash = earlier == null
                        ? Optional.empty()
                        : Optional.of(PackFiles.fault(
                                shownAs,
                                "the id " + id + " is already that of " + earlier + "/" + id
                                        + "; an id is unique in its pack"));
                found.add(new ProblemFolder(new ProblemRef(pack, id), topic, place, clash));
            }
        }
        return found;
    }

    /** Where it lies in its pack, such as {@code arrays/pair-sum}. */
    String shownAs() {
        return topic + "/" + ref.id();
    }

    /** Reads it. */
    ProblemEntry read(Warnings warnings) {
        return clash.<ProblemEntry>map(fault -> new BrokenProblem(ref, topic, fault))
                .orElseGet(() -> PackReader.problem(ref, topic, place, warnings));
    }

    private static boolean isFolder(Path path, String shownAs, List<Fault> odd) {
        return switch (PackFiles.kind(path)) {
            case FOLDER -> true;
            case FILE, MISSING -> false;
            case LINK -> {
                odd.add(PackFiles.fault(shownAs, "this is a link; links inside a pack are not followed"));
                yield false;
            }
        };
    }

    /** A folder that lost its problem.json is a broken problem; one with nothing of a problem in it is none. */
    private static boolean isProblem(Path folder, String shownAs, List<Fault> odd) {
        if (PackFiles.kind(folder.resolve("problem.json")) != PackFiles.Kind.MISSING
                || PARTS_OF_A_PROBLEM.stream()
                        .anyMatch(part -> PackFiles.kind(folder.resolve(part)) != PackFiles.Kind.MISSING)) {
            return true;
        }
        odd.add(PackFiles.fault(shownAs, "the folder has no problem.json and was left out"));
        return false;
    }
}
