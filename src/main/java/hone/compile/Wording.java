package hone.compile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts ECJ's problems into plain words where they read badly, and leaves out what only repeats another one. What has no
 * words of ours keeps ECJ's.
 */
final class Wording {
    /** Most diagnostics shown. */
    static final int MAX_DIAGNOSTICS = 50;

    /** In UTF-16 units. */
    private static final int LONGEST_MESSAGE = 500;

    private static final String COMPLETE = "ParsingErrorInsertToComplete";

    private final JdkNames jdk;

    Wording(JdkNames jdk) {
        this.jdk = jdk;
    }

    /** At least one diagnostic, sorted by place; {@code problems} must not be empty. */
    List<Diagnostic> diagnostics(ScannedSource source, List<EcjProblem> problems) {
        KnownNames names = new KnownNames(source, jdk, problems);
        List<Diagnostic> diagnostics = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (EcjProblem problem : relevant(source, problems)) {
            Diagnostic diagnostic = diagnostic(source, names, problem);
            // ECJ says some things once for each time it meets the name.
            if (seen.add(diagnostic.line() + " " + diagnostic.message())) {
                diagnostics.add(diagnostic);
            }
        }
        return diagnostics.stream()
                .sorted(Comparator.comparingInt(Diagnostic::line).thenComparingInt(Diagnostic::column))
                .limit(MAX_DIAGNOSTICS)
                .toList();
    }

    private static Diagnostic diagnostic(ScannedSource source, KnownNames names, EcjProblem problem) {
        int end = source.text().length();
        int start = Math.clamp(problem.start(), 0, Math.max(0, end - 1));
        int length = Math.clamp(problem.end() - (long) start, 1, Math.max(1, end - start));
        int token = source.tokenAt(start);
        String message = SyntaxWording.of(source, token, problem)
                .or(() -> NameWording.of(source, token, names, problem))
                .or(() -> TypeWording.of(source, token, problem))
                .or(() -> FlowWording.of(source, token, problem))
                .orElse(problem.message());
        return new Diagnostic(
                source.line(start),
                source.column(start),
                length,
                Diagnostic.Severity.ERROR,
                shortened(message),
                problem.id());
    }

    /** Names and numbers of a source may be as long as the source. */
    private static String shortened(String message) {
        return message.length() <= LONGEST_MESSAGE ? message : message.substring(0, LONGEST_MESSAGE) + "…";
    }

    /** Of the several ways to complete a source that ECJ offers at one place, one is enough. */
    private static List<EcjProblem> relevant(ScannedSource source, List<EcjProblem> problems) {
        Optional<EcjProblem> lastBrace = problems.stream()
                .filter(problem -> isMissingBrace(problem))
                .max(Comparator.comparingInt(EcjProblem::start));
        List<EcjProblem> kept = new ArrayList<>();
        for (EcjProblem problem : problems) {
            boolean repeatedBrace = isMissingBrace(problem)
                    && ((lastBrace.isPresent() && !lastBrace.get().equals(problem))
                            || (source.isBalanced() && problems.size() > 1));
            boolean vague = problem.id().equals(COMPLETE)
                    && !SyntaxWording.isPunctuation(problem.argument(0))
                    && problems.stream().anyMatch(other -> !other.equals(problem) && isNear(source, problem, other));
            boolean falseBrace = problem.id().startsWith("ParsingErrorDelete")
                    && problem.argument(0).equals("}")
                    && source.isBalanced()
                    && problems.size() > 1;
            if (!repeatedBrace && !falseBrace && !vague) {
                kept.add(problem);
            }
        }
        return kept;
    }

    private static boolean isMissingBrace(EcjProblem problem) {
        return problem.id().equals(COMPLETE) && problem.argument(0).equals("}");
    }

    private static boolean isNear(ScannedSource source, EcjProblem problem, EcjProblem other) {
        boolean clear = !other.id().equals(COMPLETE) || SyntaxWording.isPunctuation(other.argument(0));
        return clear && source.line(problem.start()) == source.line(other.start());
    }

    /** A type as people write it: without packages. */
    static String type(String name) {
        return name.replaceAll("\\b(?:[a-z]\\w*\\.)+", "");
    }

    /** With its article: {@code an int}, {@code a String}. */
    static String a(String name) {
        String type = type(name);
        boolean vowel = !type.isEmpty() && "aeioAEIO".indexOf(type.charAt(0)) >= 0;
        return (vowel ? "an " : "a ") + type;
    }

    static String didYouMean(Optional<String> name) {
        return name.map(found -> " Did you mean `" + found + "`?").orElse("");
    }
}
