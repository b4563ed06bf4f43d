package hone.problem;

import java.nio.file.Path;

/** The files of a problem that hold code of the pack's own: plain Java, one class each, which knows nothing of Hone. */
public enum PackCodeFile {
    /** Makes inputs of a given size. */
    GENERATOR("generators", "Generator"),
    /** Says whether an input is one that the statement promises. */
    VALIDATOR("input_validators", "Validator"),
    /** Says whether an output is right, where several are. */
    CHECKER("output_validators", "Checker");

    private final String folder;
    private final String className;

    PackCodeFile(String folder, String className) {
        this.folder = folder;
        this.className = className;
    }

    /** The class that the file declares. */
    public String className() {
        return className;
    }

    /** Where it lies, as a fault names it: relative to the pack, with forward slashes. */
    public String shownAs(Problem problem) {
        return problem.topic() + "/" + problem.ref().id() + "/" + folder + "/" + className + ".java";
    }

    /** Whether a problem has it. */
    public boolean exists(Problem problem) {
        return PackFiles.kind(problem.folder().resolve(folder)) == PackFiles.Kind.FOLDER
                && PackFiles.kind(path(problem)) == PackFiles.Kind.FILE;
    }

    /**
     * Its text as it is now.
     *
     * @throws PackException if it is missing, not UTF-8, larger than 1 MiB or behind a link
     */
    public String read(Problem problem) throws PackException {
        String shownAs = shownAs(problem);
        if (PackFiles.kind(problem.folder().resolve(folder)) == PackFiles.Kind.LINK) {
            throw PackFiles.about(shownAs, "this is behind a link; links inside a pack are not followed");
        }
        return PackFiles.read(path(problem), shownAs, PackFiles.MAX_TEXT);
    }

    /**
     * Checks that the file is there, without reading it.
     *
     * @param because why it has to be, for the pack's author
     */
    void require(Problem problem, String because) throws PackException {
        PackFiles.Kind kind = PackFiles.kind(problem.folder().resolve(folder)) == PackFiles.Kind.LINK
                ? PackFiles.Kind.LINK
                : PackFiles.kind(path(problem));
        String found = switch (kind) {
            case FILE -> "";
            case MISSING -> "the file is missing";
            case FOLDER -> "found a folder";
            case LINK -> "found a link, and links inside a pack are not followed";
        };
        if (!found.isEmpty()) {
            throw PackFiles.about(
                    shownAs(problem), "expected a class " + className + " in this file, as " + because + "; " + found);
        }
    }

    private Path path(Problem problem) {
        return problem.folder().resolve(folder).resolve(className + ".java");
    }
}
