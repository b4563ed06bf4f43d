package hone.problem;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        List<ProblemEntry> problems = new ArrayList<>();
        for (ProblemFolder each : ProblemFolder.in(folder, header.id(), odd)) {
            Warnings own = new Warnings();
            problems.add(each.read(own));
            odd.addAll(own.faults());
        }
        odd.addAll(PackRoundJson.missing(header.rounds(), problems));
        return new Pack(
                header.id(),
                header.title(),
                header.version(),
                header.licence(),
                header.authors(),
                header.rounds(),
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

    /** Reads one problem of a pack. */
    static ProblemEntry problem(ProblemRef ref, String topic, Path folder, Warnings warnings) {
        String shownAs = topic + "/" + ref.id();
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
        }
    }
}
