package hone.compile;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is found out about a source before any compiler sees it.
 *
 * @param tooComplex set where no compiler shall see it
 * @param tooLongForJanino whether Janino would take seconds, so that it is not to be asked
 * @param janinoTrap why Janino's classes are not to be used, such as "Janino gets try-with-resources wrong (line 4)"
 */
record PreCheck(
        ScannedSource source,
        Outline outline,
        Optional<Diagnostic> tooComplex,
        boolean tooLongForJanino,
        Optional<String> janinoTrap) {
    /** Janino's time grows with the square of the branches: a thousand take it half a second, eight thousand half a minute. */
    private static final int MAX_JANINO_BRANCHES = 1000;

    private static final Set<String> BRANCHES = Set.of("if", "for", "while", "do", "case", "?", "&&", "||", "catch");

    static PreCheck of(String text) {
        Optional<Diagnostic> tooLong = Complexity.checkLength(text);
        ScannedSource source = ScannedSource.of(tooLong.isPresent() ? "" : text);
        Optional<Diagnostic> tooComplex = tooLong.or(() -> Complexity.check(source));
        Optional<String> trap = tooComplex.isPresent() ? Optional.empty() : JaninoTraps.find(source);
        return new PreCheck(source, Outline.of(source), tooComplex, branches(source) > MAX_JANINO_BRANCHES, trap);
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
