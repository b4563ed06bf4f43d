package hone.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What stands where, and how long it is. */
class SourceTreeTest {
    private static final int MOST_LINES = 400;
    private static final Path PROJECT = Path.of("").toAbsolutePath();
    private static final Set<String> TOP_LEVEL =
            Set.of("pom.xml", "src", "problems", "packaging", "README.md", "LICENSE", "target");
    private static final Set<String> SOURCE_FOLDERS = Set.of("main", "test", "decisions");
    private static final Pattern NULL_MARKED = Pattern.compile("(?m)^@NullMarked\\b");

    @Test
    void filesAreShort() throws IOException {
        List<Path> sources = javaFiles(PROJECT.resolve("src"));

        assertThat(sources).as("sources found below src").hasSizeGreaterThan(60);
        assertThat(sources.stream().filter(file -> countLines(file) > MOST_LINES))
                .as("files of more than %d lines: a longer file is about more than one thing", MOST_LINES)
                .isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        List<Path> folders = javaFiles(PROJECT.resolve("src/main/java")).stream()
                .map(Path::getParent)
                .distinct()
                .toList();

        assertThat(folders).as("packages found below src/main/java").hasSizeGreaterThan(5);
        assertThat(folders.stream().filter(folder -> !isExplained(folder.resolve("package-info.java"))))
                .as("packages without a package-info.java that has words and @NullMarked: its purpose, its null rules")
                .isEmpty();
    }

    private static boolean isExplained(Path info) {
        if (!Files.exists(info)) {
            return false;
        }
        try {
            String text = Files.readString(info);
            return text.contains("/**") && NULL_MARKED.matcher(text).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theTopLevelIsAClosedList() throws IOException {
        List<String> ignored = ignoredNames();

        assertThat(names(PROJECT)).contains("pom.xml", "src");
        assertThat(names(PROJECT).stream()
                        .filter(name -> !TOP_LEVEL.contains(name) && !name.startsWith("."))
                        .filter(name -> !isIgnored(name, ignored)))
                .as("not on the list of the top level: whoever opens the project sees at once what it is made of")
                .isEmpty();
        assertThat(names(PROJECT.resolve("src")))
                .as("folders of src: the program, its tests, its decisions")
                .isSubsetOf(SOURCE_FOLDERS);
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static long countLines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    /** Editors and crashed JVMs leave files that git does not see either. */
    private static List<String> ignoredNames() throws IOException {
        return Files.readAllLines(PROJECT.resolve(".gitignore")).stream()
                .filter(line -> !line.isBlank() && !line.contains("/"))
                .toList();
    }

    private static boolean isIgnored(String name, List<String> patterns) {
        return patterns.stream()
                .anyMatch(pattern -> FileSystems.getDefault()
                        .getPathMatcher("glob:" + pattern)
                        .matches(Path.of(name)));
    }
}
