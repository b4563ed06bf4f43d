package hone.problem;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The texts of a problem that a person reads, and the pictures beside them. */
public final class ProblemText {
    private static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg", "svg");

    private ProblemText() {}

    /**
     * The statement as Markdown; absent where the problem has none.
     *
     * @throws PackException if it is not UTF-8, larger than 1 MiB or a link
     */
    public static Optional<String> statement(Problem problem) throws PackException {
        return read(problem.folder(), problem.topic(), problem.ref(), "statement.md");
    }

    /**
     * The statement as Markdown, of a problem that is only listed; absent where the problem has none.
     *
     * @throws PackException if it is not UTF-8, larger than 1 MiB or a link
     */
    public static Optional<String> statement(ListedProblem problem) throws PackException {
        return read(problem.folder(), problem.topic(), problem.ref(), "statement.md");
    }

    /**
     * The editorial as Markdown; absent where the problem has none.
     *
     * @throws PackException if it is not UTF-8, larger than 1 MiB or a link
     */
    public static Optional<String> editorial(Problem problem) throws PackException {
        return read(problem.folder(), problem.topic(), problem.ref(), "editorial.md");
    }

    /**
     * The picture that a text refers to, which has to be a plain png, jpg or svg file in the problem's own folder. Whatever
     * else is written there (another folder, a link, an address on the network) gives nothing.
     *
     * @param reference the target of a Markdown picture, relative to the text
     */
    public static Optional<Path> picture(Problem problem, String reference) {
        Optional<String> relative = relativePath(reference);
        if (relative.isEmpty()) {
            return Optional.empty();
        }
        Path at = problem.folder();
        String[] steps = relative.get().split("/");
        try {
            for (int i = 0; i < steps.length; i++) {
                if (steps[i].equals(".") && i < steps.length - 1) {
                    continue;
                }
                at = at.resolve(steps[i]);
                PackFiles.Kind wanted = i < steps.length - 1 ? PackFiles.Kind.FOLDER : PackFiles.Kind.FILE;
                if (!isPlainName(steps[i]) || PackFiles.kind(at) != wanted) {
                    return Optional.empty();
                }
            }
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
        return Optional.of(at);
    }

    private static Optional<String> relativePath(String reference) {
        try {
            URI uri = new URI(reference.strip().replace(" ", "%20"));
            String path = uri.getPath();
            if (uri.isAbsolute() || uri.getRawAuthority() != null || path == null || path.startsWith("/")) {
                return Optional.empty();
            }
            String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            return PICTURES.contains(extension) ? Optional.of(path) : Optional.empty();
        } catch (URISyntaxException noReference) {
            return Optional.empty();
        }
    }

    /** No way up, no drive, no stream, nothing that a platform reads as a separator. */
    private static boolean isPlainName(String step) {
        return !step.isEmpty()
                && !step.startsWith(".")
                && step.chars().noneMatch(c -> c == '\\' || c == ':' || Character.isISOControl(c));
    }

    private static Optional<String> read(Path folder, String topic, ProblemRef ref, String name) throws PackException {
        Path file = folder.resolve(name);
        if (PackFiles.kind(file) == PackFiles.Kind.MISSING) {
            return Optional.empty();
        }
        return Optional.of(PackFiles.read(file, topic + "/" + ref.id() + "/" + name, PackFiles.MAX_TEXT));
    }
}
