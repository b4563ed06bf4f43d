package hone.problem;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The path of a file or folder in a pack that arrives, checked against every rule that does not need its neighbours.
 *
 * @param path relative, parted by {@code /}, without a slash at the end
 */
record EntryName(String path, boolean folder) {
    /** Most parts of a path, the file's own name counted. */
    static final int DEEPEST = 64;

    private static final int LONGEST_PATH = 1024;
    private static final Set<String> TYPES = Set.of("json", "md", "java", "png", "jpg", "svg", "txt");
    private static final String TYPES_IN_WORDS = "json, md, java, png, jpg, svg, txt";

    /** What macOS puts beside the files of every archive it makes. */
    private static final String MAC_FOLDER = "__MACOSX";

    /**
     * The name of an entry.
     *
     * @param raw as the archive writes it; a slash at the end makes it a folder
     * @throws PackException if the name could lead out of the pack, means different things on different systems, or is that
     *     of a file of a type that a pack does not hold
     */
    static EntryName of(String raw) throws PackException {
        boolean folder = raw.endsWith("/");
        EntryName name = new EntryName(folder ? raw.substring(0, raw.length() - 1) : raw, folder);
        name.check(raw);
        return name;
    }

    private void check(String raw) throws PackException {
        if (raw.isEmpty()) {
            throw ArrivalFaults.refused("it holds an entry without a name. Pack it again.");
        }
        Optional<String> flaw = flaw(raw);
        if (flaw.isPresent()) {
            throw ArrivalFaults.refused(raw, "its name " + flaw.get() + ". Rename it and pack again.");
        }
        if (!folder && !hidden() && !TYPES.contains(type())) {
            String hint = type().equals("jpeg")
                    ? "Rename it to .jpg."
                    : type().isEmpty()
                            ? "Leave it out, or rename it to " + last() + ".txt or .md."
                            : "Leave it out and pack again.";
            throw ArrivalFaults.refused(
                    raw, "a pack holds files of the types " + TYPES_IN_WORDS + " only, and this is none. " + hint);
        }
    }

    private Optional<String> flaw(String raw) {
        if (raw.equals("/")) {
            return Optional.of("is empty");
        }
        if (raw.startsWith("/")) {
            return Optional.of("begins with “/”: it is absolute and leads out of the pack");
        }
        if (raw.length() > 1 && raw.charAt(1) == ':' && Character.isLetter(raw.charAt(0))) {
            return Optional.of("begins with the drive letter “" + raw.substring(0, 2) + "” and leads out of the pack");
        }
        if (raw.getBytes(StandardCharsets.UTF_8).length > LONGEST_PATH) {
            return Optional.of("is longer than " + LONGEST_PATH + " bytes");
        }
        List<String> parts = parts();
        if (parts.size() > DEEPEST) {
            return Optional.of("nests " + parts.size() + " deep, deeper than " + DEEPEST);
        }
        return parts.stream().map(PortableName::flaw).flatMap(Optional::stream).findFirst();
    }

    /** The names along the path. */
    List<String> parts() {
        return List.of(path.split("/", -1));
    }

    /**
     * Whether it is left out without a fault: whatever has a dot before its name, and the folder that macOS adds. Systems
     * and tools leave such files everywhere, their authors do not see them, and no reader of packs looks at them.
     */
    boolean hidden() {
        return path.startsWith(".")
                || path.contains("/.")
                || path.equals(MAC_FOLDER)
                || path.startsWith(MAC_FOLDER + "/");
    }

    private String last() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private String type() {
        int dot = last().lastIndexOf('.');
        return dot < 0 ? "" : last().substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
