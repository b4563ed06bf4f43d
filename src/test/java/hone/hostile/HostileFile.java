package hone.hostile;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One file of the suite.
 *
 * @param group the folder it stands in
 * @param name without the ending
 * @param text as it stands there, with its placeholders
 */
public record HostileFile(String group, String name, Expectation expectation, String text) {
    /** All groups, in the order in which they run. */
    public static final List<String> GROUPS = List.of(
            "honest",
            "compile",
            "cpu",
            "memory",
            "stack",
            "threads",
            "processes",
            "exit",
            "files",
            "network",
            "reflection",
            "handles",
            "native",
            "loading",
            "environment",
            "state",
            "output",
            "input",
            "forged",
            "initialisers",
            "finalisers");

    /** The group of code that means no harm. */
    public static final String HONEST = "honest";

    /** The folder with the groups and the pack, among the compiled tests. */
    static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(HostileFile.class.getResource("pack"), "the suite's own pack")
                            .toURI())
                    .resolveSibling("");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Reads the whole suite, by group and name.
     *
     * @throws IllegalArgumentException if a first line is not well formed; the message names the file
     */
    public static List<HostileFile> all() throws IOException {
        List<HostileFile> all = new ArrayList<>();
        for (String group : GROUPS) {
            try (Stream<Path> files = Files.list(folder().resolve(group))) {
                for (Path file : files.sorted().toList()) {
                    all.add(read(group, file));
                }
            }
        }
        return all;
    }

    private static HostileFile read(String group, Path file) throws IOException {
        String text = Files.readString(file);
        String name = file.getFileName().toString();
        if (!name.matches("[a-z0-9]+(-[a-z0-9]+)*\\.java")) {
            throw new IllegalArgumentException(group + "/" + name + ": not a kebab-case name of a .java file");
        }
        try {
            Expectation expectation = Expectation.parse(text.lines().findFirst().orElse(""));
            return new HostileFile(group, name.substring(0, name.length() - ".java".length()), expectation, text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(group + "/" + name + ": " + e.getMessage(), e);
        }
    }

    public boolean isHonest() {
        return group.equals(HONEST);
    }

    /** Whether it is run at all: some attacks harm nobody but their own worker, and need the list alone to be told. */
    public boolean runsIn(Mode mode) {
        return mode.hasAllowList() || !expectation.needsAllowList();
    }

    /** What it attacks, in its own words: the second line. */
    String idea() {
        String second = text.lines().skip(1).findFirst().orElse("");
        return second.startsWith("// ") ? second.substring(3) : "";
    }

    /** What is judged: the text with the places it attacks, and its bombs as large as they are meant to be. */
    String source(Surroundings surroundings) {
        return Bombs.expand(surroundings.fill(text));
    }

    @Override
    public String toString() {
        return group + "/" + name;
    }
}
