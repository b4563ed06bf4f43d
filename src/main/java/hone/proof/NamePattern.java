package hone.proof;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells from a file's path whose it is and for which problem, such as {@code {student}/{problem}.java} or {@code
 * {problem}_{student}_*.java}. A {@code *} stands for anything within a folder or name. Capital letters do not matter.
 */
public final class NamePattern {
    private static final Pattern PARTS = Pattern.compile("\\{student}|\\{problem}|\\*|[^{*]+|\\{");

    private final Pattern pattern;

    private NamePattern(Pattern pattern) {
        this.pattern = pattern;
    }

    /** What a path says. */
    public record Names(String student, String problem) {}

    /**
     * Reads a pattern.
     *
     * @return empty unless it holds {@code {student}} and {@code {problem}} once each
     */
    public static Optional<NamePattern> of(String text) {
        StringBuilder regex = new StringBuilder();
        int students = 0;
        int problems = 0;
        Matcher parts = PARTS.matcher(text);
        while (parts.find()) {
            switch (parts.group()) {
                case "{student}" -> {
                    students++;
                    regex.append("(?<student>[^/]+?)");
                }
                case "{problem}" -> {
                    problems++;
                    regex.append("(?<problem>[^/]+?)");
                }
                case "*" -> regex.append("[^/]*?");
                case String literal -> regex.append(Pattern.quote(literal));
            }
        }
        return students == 1 && problems == 1
                ? Optional.of(new NamePattern(
                        Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)))
                : Optional.empty();
    }

    /**
     * The names in a path.
     *
     * @param path below the folder of all that was handed in, with {@code /} between its parts
     */
    public Optional<Names> match(String path) {
        Matcher matcher = pattern.matcher(path);
        return matcher.matches()
                ? Optional.of(new Names(matcher.group("student"), matcher.group("problem")))
                : Optional.empty();
    }
}
