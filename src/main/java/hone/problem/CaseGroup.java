package hone.problem;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Cases that are worth points together: all of them right, or none.
 *
 * @param cases their names
 * @param points at least 0
 */
public record CaseGroup(String name, List<String> cases, double points) {
    private static final double MOST_POINTS = 1e6;

    public CaseGroup {
        cases = List.copyOf(cases);
    }

    /**
     * The groups of a problem, in its author's order; none where its {@code problem.json} names none.
     *
     * @throws PackException if the file cannot be read any more
     */
    public static List<CaseGroup> of(Problem problem) throws PackException {
        String file = problem.topic() + "/" + problem.ref().id() + "/problem.json";
        String text = PackFiles.read(problem.folder().resolve("problem.json"), file, PackFiles.MAX_TEXT);
        return read(JsonFields.read(new JsonCursor(Optional.of(file), text)));
    }

    /** Whether a group names a case that is not there is found out where the cases are read. */
    static List<CaseGroup> read(JsonFields problem) throws PackException {
        List<CaseGroup> groups = new ArrayList<>();
        Set<String> names = new HashSet<>();
        JsonNode all = problem.get("groups");
        for (JsonNode item : problem.array(all, "an array of {\"name\", \"cases\", \"points\"}")) {
            JsonFields group = problem.object(item);
            JsonNode nameNode = group.require("name", "the name of the group");
            String name = group.line(nameNode, "the name of the group");
            if (!names.add(name)) {
                throw group.fault(nameNode, "the name \"" + name + "\" is that of an earlier group");
            }
            JsonNode casesNode = group.require("cases", "an array of the names of cases");
            List<String> cases = group.strings("cases", "the name of a case");
            if (cases.isEmpty()) {
                throw group.unexpected(casesNode, "at least one name of a case");
            }
            JsonNode pointsNode = group.require("points", "a number of at least 0");
            double points = group.tolerance("points", 0);
            if (points > MOST_POINTS) {
                throw group.unexpected(pointsNode, "at most a million points");
            }
            groups.add(new CaseGroup(name, cases, points));
        }
        return groups;
    }
}
