package hone.compile;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is found out about a source before any compiler sees it.
 *
 * @param tooComplex set where no compiler shall see it
 * @param janinoTrap why Janino's classes are not to be used, such as "Janino gets try-with-resources wrong (line 4)"
 */
record PreCheck(ScannedSource source, Outline outline, Optional<Diagnostic> tooComplex, Optional<String> janinoTrap) {
    static PreCheck of(String text) {
        Optional<Diagnostic> tooLong = Complexity.checkLength(text);
        ScannedSource source = ScannedSource.of(tooLong.isPresent() ? "" : text);
        Optional<Diagnostic> tooComplex = tooLong.or(() -> Complexity.check(source));
        Optional<String> trap = tooComplex.isPresent() ? Optional.empty() : JaninoTraps.find(source);
        return new PreCheck(source, Outline.of(source), tooComplex, trap);
    }

    /** The node types that go with the source. */
    List<String> nodeTypes(Set<String> asked) {
        return NodeTypes.neededBy(source, outline, asked);
    }
}
