package hone.problem;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a pack's folder: {@code pack.json} and the {@code problem.json} of every {@code topic/problem}. A problem with an
 * error is listed as broken and the rest load. Cases are read when a problem is opened ({@link CaseReader}). Links inside
 * a pack are never followed.
 */
public final class PackReader {
    private static final Pattern ID = Pattern.compile("[a-z0-9-]+");
    private static final int LONGEST_ID = 100;

    static final String ID_EXPECTED = "an id of lower-case letters, digits and hyphens";

    private static final List<String> PARTS_OF_A_PROBLEM = List.of(
            "statement.md",
            "editorial.md",
            "data",
            "generators",
            "input_validators",
            "output_validators",
            "submissions");

    private PackReader() {}

    /**
     * Reads a pack.
     *
     * @param folder the folder that holds {@code pack.json}; it may itself be a link
     * @throws PackException if the folder or {@code pack.json} is missing or cannot be read, or the format is not 1
     */
    public static Pack read(Path folder) throws PackException {
        Warnings warnings = new Warnings();
        PackHeader header = PackHeader.read(folder, warnings);
        List<Fault> odd = new ArrayList<>(warnings.faults());
        List<ProblemEntry> problems = problems(header.id(), folder, odd);
        return new Pack(
                header.id(),
                header.title(),
                header.version(),
                header.licence(),
                header.authors(),
                folder,
                problems,
                odd);
    }

    /**
     * Reads one problem that need not have cases yet.
     *
     * @throws PackException if the pack's header or its {@code problem.json} cannot be read
     */
    public static Problem draft(Path folder, String topic, String id) throws PackException {
        PackHeader header = PackHeader.read(folder);
        String file = topic + "/" + id + "/problem.json";
        Path place = folder.resolve(topic).resolve(id);
        String text = PackFiles.read(place.resolve("problem.json"), file, PackFiles.MAX_TEXT);
        return ProblemJson.read(
                new JsonCursor(Optional.of(file), text), new ProblemRef(header.id(), id), topic, place, new Warnings());
    }

    /** Whether a text is an id of a pack or a problem; what Windows takes for a device cannot be the name of a folder. */
    public static boolean isId(String text) {
        return text.length() <= LONGEST_ID && ID.matcher(text).matches() && !PortableName.isDevice(text);
    }

    private static List<ProblemEntry> problems(String pack, Path folder, List<Fault> odd) throws PackException {
        List<ProblemEntry> problems = new ArrayList<>();
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
                ProblemRef ref = new ProblemRef(pack, id);
                String earlier = topicById.putIfAbsent(id, topic);
                if (earlier != null) {
                    String message = "the id " + id + " is already that of " + earlier + "/" + id
                            + "; an id is unique in its pack";
                    problems.add(new BrokenProblem(ref, topic, PackFiles.fault(shownAs, message)));
                } else {
                    problems.add(problem(ref, topic, place, odd));
                }
            }
        }
        return problems;
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

    private static ProblemEntry problem(ProblemRef ref, String topic, Path folder, List<Fault> odd) {
        String shownAs = topic + "/" + ref.id();
        Warnings warnings = new Warnings();
        try {
            if (!isId(ref.id())) {
                throw PackFiles.about(
                        shownAs, "expected " + ID_EXPECTED + " as the name of the folder, found \"" + ref.id() + "\"");
            }
            String file = shownAs + "/problem.json";
            String text = PackFiles.read(folder.resolve("problem.json"), file, PackFiles.MAX_TEXT);
            Problem problem = ProblemJson.read(new JsonCursor(Optional.of(file), text), ref, topic, folder, warnings);
            CaseFiles.requireSample(problem);
            if (problem.compare().mode() == Compare.Mode.CHECKER) {
                PackCodeFile.CHECKER.require(problem, "the mode of \"compare\" is \"checker\"");
            }
            return problem;
        } catch (PackException e) {
            return new BrokenProblem(ref, topic, e.fault());
        } finally {
            odd.addAll(warnings.faults());
        }
    }
}
