package hone.compile;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The constructs that Janino is known to compile into something else than what they mean. What looks like one counts as
 * one: ECJ's classes are always right, so doubt costs nothing but a millisecond.
 */
final class JaninoTraps {
    static final Set<String> PRIMITIVES = Set.of("int", "long", "short", "byte", "char", "float", "double", "boolean");

    private JaninoTraps() {}

    /**
     * Something Janino gets wrong.
     *
     * @param index of the token where it stands
     * @param what in a few words
     */
    record Trap(int index, String what) {}

    /** The first of them in a source, such as "Janino gets try-with-resources wrong (line 4)". */
    static Optional<String> find(ScannedSource source) {
        Declarations declarations = Declarations.of(source);
        return Stream.of(
                        simple(source),
                        Overloads.find(source),
                        ConstantConditions.find(source, declarations),
                        PrimitiveLoops.find(source, declarations),
                        MixedTernaries.find(source, declarations))
                .flatMap(Optional::stream)
                .min(Comparator.comparingInt(Trap::index))
                .map(trap -> "Janino gets " + trap.what() + " wrong (line " + source.lineOf(trap.index()) + ")");
    }

    /** Whether the question mark at {@code i} stands for a type: no expression begins with one. */
    static boolean isWildcard(ScannedSource source, int i) {
        return source.is(i - 1, "<") || source.is(i - 1, ",");
    }

    private static Optional<Trap> simple(ScannedSource source) {
        for (int i = 0; i < source.size(); i++) {
            Token token = source.at(i);
            if (token.is("try") && source.is(i + 1, "(")) {
                return Optional.of(new Trap(i, "try-with-resources"));
            }
            if (token.is("assert")) {
                return Optional.of(new Trap(i, "`assert`"));
            }
            if (token.kind() == Token.Kind.STRING && token.text().startsWith("\"\"\"")) {
                return Optional.of(new Trap(i, "text blocks"));
            }
            if (token.is("enum") && hasConstantBody(source, i)) {
                return Optional.of(new Trap(i, "enum constants with bodies"));
            }
            if (isArrayInTypeArguments(source, i)) {
                return Optional.of(new Trap(i, "arrays in generics"));
            }
        }
        return Optional.empty();
    }

    private static boolean hasConstantBody(ScannedSource source, int enumWord) {
        int open = enumWord + 1;
        while (open < source.size() && !source.is(open, "{")) {
            open++;
        }
        for (int i = open + 1; i < source.size() && i != source.partner(open); i++) {
            if (source.is(i, ";")) {
                return false;
            }
            if (source.is(i, "{")) {
                return true;
            }
            if (source.is(i, "(") && source.partner(i) > i) {
                i = source.partner(i);
            }
        }
        return false;
    }

    /** An element taken out of such a collection is a mere {@code Object} to Janino, so it picks other overloads. */
    private static boolean isArrayInTypeArguments(ScannedSource source, int i) {
        boolean ends = source.is(i + 2, ">") || source.is(i + 2, ",");
        if (!source.is(i, "[") || !source.is(i + 1, "]") || !ends) {
            return false;
        }
        Token element = source.at(i - 1);
        boolean harmless = PRIMITIVES.contains(element.text()) && !element.is("char");
        return !harmless;
    }
}
