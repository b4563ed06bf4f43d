package hone.compile;

import java.util.Optional;
import java.util.Set;

/**
 * Conditional expressions such as {@code b ? map.get(k) : 0}: to Janino the first branch is an {@code Object}, so where
 * Java unboxes and widens, Janino boxes. Only calls on an object can be of a generic type.
 */
final class MixedTernaries {
    /** Methods that give the same type whatever they are called on. */
    private static final Set<String> PLAIN = Set.of(
            "length",
            "size",
            "charAt",
            "indexOf",
            "lastIndexOf",
            "substring",
            "toString",
            "intValue",
            "longValue",
            "doubleValue",
            "equals",
            "isEmpty",
            "contains",
            "containsKey",
            "compareTo",
            "hashCode",
            "trim",
            "toLowerCase",
            "toUpperCase",
            "nextInt",
            "ordinal",
            "name",
            "startsWith",
            "endsWith",
            "repeat",
            "toCharArray",
            "split");

    /** An operand so long that looking for its end is not worth it. */
    private static final int TOO_FAR = -2;

    private enum Branch {
        /** Surely an object that is never unboxed. */
        REFERENCE,
        /** A call that may give a boxed number. */
        CALL,
        OTHER
    }

    private final ScannedSource source;
    private final Declarations declarations;

    private MixedTernaries(ScannedSource source, Declarations declarations) {
        this.source = source;
        this.declarations = declarations;
    }

    static Optional<JaninoTraps.Trap> find(ScannedSource source, Declarations declarations) {
        MixedTernaries ternaries = new MixedTernaries(source, declarations);
        for (int i = 0; i < source.size(); i++) {
            if (source.is(i, "?") && !JaninoTraps.isWildcard(source, i) && ternaries.isDoubtful(i)) {
                return Optional.of(new JaninoTraps.Trap(i, "`?:` of a generic call and a number"));
            }
        }
        return Optional.empty();
    }

    private boolean isDoubtful(int question) {
        int colon = end(question + 1, true);
        if (!source.is(colon, ":")) {
            return colon == TOO_FAR;
        }
        int end = end(colon + 1, false);
        if (end == TOO_FAR) {
            return true;
        }
        Branch first = branch(question + 1, colon);
        Branch second = branch(colon + 1, end);
        return (first == Branch.CALL && second != Branch.REFERENCE)
                || (second == Branch.CALL && first != Branch.REFERENCE);
    }

    private int end(int from, boolean atColon) {
        int questions = 0;
        int at = from;
        for (int steps = 0; at < source.size(); steps++) {
            if (steps > Complexity.MAX_CHAIN) {
                return TOO_FAR;
            }
            Token token = source.at(at);
            boolean closes = token.is(")") || token.is("]") || token.is("}") || token.is(";") || token.is(",");
            if (closes || (token.is(":") && questions == 0)) {
                return at;
            }
            questions += token.is("?") ? 1 : token.is(":") ? -1 : 0;
            at = source.partner(at) > at ? source.partner(at) + 1 : at + 1;
        }
        return atColon ? -1 : at;
    }

    private Branch branch(int from, int to) {
        boolean text = false;
        for (int i = from; i < to; i = Math.max(i, source.partner(i)) + 1) {
            text |= source.at(i).kind() == Token.Kind.STRING;
        }
        boolean single = to == from + 1;
        if (text || source.is(from, "new") || (single && (source.is(from, "null") || isReference(from)))) {
            return Branch.REFERENCE;
        }
        return isGenericCall(from, to) ? Branch.CALL : Branch.OTHER;
    }

    private boolean isReference(int name) {
        var variables = declarations.named(source.at(name).text());
        return !variables.isEmpty()
                && variables.stream()
                        .map(variable -> source.at(variable.typeStart()).text())
                        .allMatch(type -> Character.isUpperCase(type.charAt(0)) && !isBox(type) && type.length() > 1);
    }

    private static boolean isBox(String type) {
        return Set.of("Integer", "Long", "Short", "Byte", "Character", "Float", "Double", "Boolean", "Object", "Number")
                .contains(type);
    }

    private boolean isGenericCall(int from, int to) {
        int open = source.partner(to - 1);
        if (!source.is(to - 1, ")") || open <= from || !source.at(open - 1).isWord() || !source.is(open - 2, ".")) {
            return false;
        }
        for (int i = from; i < to; i = Math.max(i, source.partner(i)) + 1) {
            boolean bracket = source.is(i, "(") || source.is(i, "[");
            boolean cast = bracket && i == from && !source.is(source.partner(i) + 1, ".");
            // What is cast has a type, and on a bare object Janino allows no arithmetic.
            if (cast || !(source.at(i).isWord() || source.is(i, ".") || bracket)) {
                return false;
            }
        }
        boolean onClass =
                open - 3 == from && Character.isUpperCase(source.at(from).text().charAt(0));
        return !onClass && !PLAIN.contains(source.at(open - 1).text());
    }
}
