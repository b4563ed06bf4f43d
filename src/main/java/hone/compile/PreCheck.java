package hone.compile;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is found out about a source before any compiler sees it.
 *
 * @param tooComplex set where no compiler shall see it
 * @param tooMuchForJanino why Janino would take seconds or find no end, so that it is not to be asked
 * @param janinoTrap why Janino's classes are not to be used, such as "Janino gets try-with-resources wrong (line 4)"
 */
record PreCheck(
        ScannedSource source,
        Outline outline,
        Optional<Diagnostic> tooComplex,
        Optional<String> tooMuchForJanino,
        Optional<String> janinoTrap) {
    /** Janino's time grows with the square of the branches: a thousand take it half a second, eight thousand half a minute. */
    private static final int MAX_JANINO_BRANCHES = 1000;
    /** It walks every way from a type up to its ancestors again and again: eight thousand take it a second. */
    private static final int MAX_JANINO_ANCESTRY = 500;

    private static final Set<String> BRANCHES = Set.of("if", "for", "while", "do", "case", "?", "&&", "||", "catch");

    static PreCheck of(String text) {
        Optional<Diagnostic> tooLong = Complexity.checkLength(text);
        ScannedSource source = ScannedSource.of(tooLong.isPresent() ? "" : text);
        Optional<Diagnostic> tooComplex = tooLong.or(() -> Complexity.check(source));
        if (tooComplex.isPresent()) {
            return new PreCheck(source, Outline.of(source), tooComplex, Optional.empty(), Optional.empty());
        }
        Optional<String> trap = JaninoTraps.find(source);
        return new PreCheck(source, Outline.of(source), tooComplex, tooMuchForJanino(source), trap);
    }

    private static Optional<String> tooMuchForJanino(ScannedSource source) {
        if (branches(source) > MAX_JANINO_BRANCHES) {
            return Optional.of("Janino takes too long over so many branches");
        }
        return Ancestry.isWiderThan(MAX_JANINO_ANCESTRY, source)
                ? Optional.of("Janino takes too long over types that have so many ways to their ancestors")
                : Optional.empty();
    }

    private static long branches(ScannedSource source) {
        return source.tokens().stream()
                .filter(token -> !token.isLiteral() && BRANCHES.contains(token.text()))
                .count();
    }

    /** The node types that go with the source. */
    List<String> nodeTypes(Set<String> asked) {
        return NodeTypes.neededBy(source, outline, asked);
    }
}
