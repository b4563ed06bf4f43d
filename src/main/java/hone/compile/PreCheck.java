package hone.compile;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is found out about a source before any compiler sees it.
 *
 * @param tooComplex set where no compiler shall see it
 * @param notForJanino why Janino is not to be asked, as it would take too long or too much memory; for people
 * @param janinoTrap why Janino's classes are not to be used, such as "Janino gets try-with-resources wrong (line 4)"
 */
record PreCheck(
        ScannedSource source,
        Outline outline,
        Optional<Diagnostic> tooComplex,
        Optional<String> notForJanino,
        Optional<String> janinoTrap) {
    /** Janino's time grows with the square of the branches: a thousand take it half a second, eight thousand half a minute. */
    private static final int MAX_JANINO_BRANCHES = 1000;
    /** And with the square of the length: 256 KB of plain statements take it five seconds. In UTF-16 units. */
    private static final int MAX_JANINO_LENGTH = 64 * 1024;
    /** And with the square of the length of a number. In UTF-16 units. */
    private static final int MAX_JANINO_NUMBER = 1000;
    /** It walks every way from a type up to its ancestors again and again: eight thousand take it a second. */
    private static final int MAX_JANINO_ANCESTRY = 500;
    /** Strings computed from constants, in characters: Janino has its memory from the app. */
    private static final long MAX_JANINO_FOLDED = 1_000_000;

    private static final Set<String> BRANCHES = Set.of("if", "for", "while", "do", "case", "?", "&&", "||", "catch");

    static PreCheck of(String text) {
        Optional<Diagnostic> tooLong = Complexity.checkLength(text);
        ScannedSource source = ScannedSource.of(tooLong.isPresent() ? "" : text);
        Optional<Diagnostic> tooComplex = tooLong.or(() -> Complexity.check(source));
        Optional<String> notForJanino = tooComplex.isPresent() ? Optional.empty() : notForJanino(source);
        Optional<String> trap = tooComplex.isPresent() ? Optional.empty() : JaninoTraps.find(source);
        return new PreCheck(source, Outline.of(source), tooComplex, notForJanino, trap);
    }

    private static Optional<String> notForJanino(ScannedSource source) {
        if (source.text().length() > MAX_JANINO_LENGTH) {
            return Optional.of("Janino takes too long over so long a source");
        }
        if (source.tokens().stream().filter(PreCheck::isBranch).count() > MAX_JANINO_BRANCHES) {
            return Optional.of("Janino takes too long over so many branches");
        }
        if (source.tokens().stream()
                .anyMatch(token ->
                        token.kind() == Token.Kind.NUMBER && token.text().length() > MAX_JANINO_NUMBER)) {
            return Optional.of("Janino takes too long over so long a number");
        }
        if (Ancestry.isWiderThan(MAX_JANINO_ANCESTRY, source)) {
            return Optional.of("Janino takes too long over types that have so many ways to their ancestors");
        }
        return FoldedStrings.measure(source).characters() > MAX_JANINO_FOLDED
                ? Optional.of("Janino takes too much memory for so much constant text")
                : Optional.empty();
    }

    private static boolean isBranch(Token token) {
        return !token.isLiteral() && BRANCHES.contains(token.text());
    }

    /** The node types that go with the source. */
    List<String> nodeTypes(Set<String> asked) {
        return NodeTypes.neededBy(source, outline, asked);
    }
}
