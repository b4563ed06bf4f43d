package hone.compile;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Loops such as {@code for (long x : integers)}: Janino casts what comes out of a collection to the box of the variable's
 * own type. Over arrays, and over collections of that very box, it is right.
 */
final class PrimitiveLoops {
    private static final Map<String, String> BOXES = Map.of(
            "int",
            "Integer",
            "long",
            "Long",
            "short",
            "Short",
            "byte",
            "Byte",
            "char",
            "Character",
            "float",
            "Float",
            "double",
            "Double",
            "boolean",
            "Boolean");

    private final ScannedSource source;
    private final Declarations declarations;

    private PrimitiveLoops(ScannedSource source, Declarations declarations) {
        this.source = source;
        this.declarations = declarations;
    }

    static Optional<JaninoTraps.Trap> find(ScannedSource source, Declarations declarations) {
        PrimitiveLoops loops = new PrimitiveLoops(source, declarations);
        for (int i = 0; i < source.size(); i++) {
            if (source.is(i, "for") && source.is(i + 1, "(") && loops.isDoubtful(i + 2, source.partner(i + 1))) {
                return Optional.of(new JaninoTraps.Trap(i, "loops with a primitive variable over a collection"));
            }
        }
        return Optional.empty();
    }

    private boolean isDoubtful(int head, int end) {
        int type = source.is(head, "final") ? head + 1 : head;
        String box = BOXES.get(source.at(type).text());
        if (box == null || !source.at(type + 1).isWord() || !source.is(type + 2, ":")) {
            return false;
        }
        int from = type + 3;
        return !(isNewArray(from) || isToArray(end) || isKnown(from, end, box));
    }

    private boolean isNewArray(int from) {
        return source.is(from, "new") && source.is(from + 2, "[");
    }

    /** Ends in a call that surely gives an array of characters or bytes. */
    private boolean isToArray(int end) {
        return source.is(end - 1, ")")
                && source.is(end - 2, "(")
                && (source.is(end - 3, "toCharArray") || source.is(end - 3, "getBytes"));
    }

    /** A variable, an element of one or a field: {@code row}, {@code grid[i]}, {@code this.row}. */
    private boolean isKnown(int from, int end, String box) {
        int name = from;
        while (source.at(name).isWord() && source.is(name + 1, ".")) {
            name += 2;
        }
        if (!source.at(name).isWord()) {
            return false;
        }
        int indices = 0;
        int at = name + 1;
        while (source.is(at, "[") && source.partner(at) > at) {
            at = source.partner(at) + 1;
            indices++;
        }
        List<Declarations.Variable> variables =
                declarations.named(source.at(name).text());
        int taken = indices;
        return at == end && !variables.isEmpty() && variables.stream().allMatch(variable -> fits(variable, taken, box));
    }

    private boolean fits(Declarations.Variable variable, int indices, String box) {
        int left = variable.dimensions() - indices;
        boolean generic = source.is(variable.typeStart() + 1, "<");
        if (left > 0) {
            return true;
        }
        return left == 0
                && generic
                && source.is(variable.typeStart() + 2, box)
                && source.is(variable.typeStart() + 3, ">");
    }
}
