package hone.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The variables that a source seems to declare, by name; found from the tokens alone, whatever the scope. */
final class Declarations {
    private static final Set<String> NO_TYPES = Set.of(
            "return",
            "new",
            "else",
            "throw",
            "case",
            "do",
            "yield",
            "instanceof",
            "import",
            "package",
            "goto",
            "assert",
            "class",
            "interface",
            "enum",
            "record",
            "extends",
            "implements",
            "throws",
            "break",
            "continue",
            "default",
            "static",
            "final",
            "public",
            "private",
            "protected",
            "abstract",
            "native",
            "synchronized",
            "transient",
            "volatile",
            "strictfp",
            "sealed",
            "this",
            "super",
            "try",
            "finally",
            "void");
    private static final Set<String> AFTER_NAME = Set.of("=", ";", ",", ")", ":", "[", "->");

    private final ScannedSource source;
    private final Map<String, List<Variable>> byName = new HashMap<>();

    /**
     * A variable.
     *
     * @param name index of its name
     * @param typeStart index of the first token of its type
     * @param typeEnd index after the last token of its type
     * @param dimensions brackets of the type and after the name
     */
    record Variable(int name, int typeStart, int typeEnd, int dimensions) {}

    private Declarations(ScannedSource source) {
        this.source = source;
    }

    static Declarations of(ScannedSource source) {
        Declarations declarations = new Declarations(source);
        for (int i = 1; i < source.size(); i++) {
            if (source.at(i).isWord() && AFTER_NAME.contains(source.at(i + 1).text())) {
                declarations.take(i);
            }
        }
        return declarations;
    }

    /** The variables of that name; empty where none is declared. */
    List<Variable> named(String name) {
        return byName.getOrDefault(name, List.of());
    }

    Map<String, List<Variable>> all() {
        return byName;
    }

    private void take(int name) {
        int typeEnd = name;
        int at = name - 1;
        int dimensions = 0;
        while (source.is(at, "]") && source.is(at - 1, "[")) {
            at -= 2;
            dimensions++;
        }
        if (source.is(at, ">")) {
            at = openingAngle(at) - 1;
        }
        if (!source.at(at).isWord() || NO_TYPES.contains(source.at(at).text())) {
            return;
        }
        while (source.is(at - 1, ".") && source.at(at - 2).isWord()) {
            at -= 2;
        }
        add(name, at, typeEnd, dimensions);
        further(name, at, typeEnd, dimensions);
    }

    private void add(int name, int typeStart, int typeEnd, int dimensions) {
        int own = 0;
        while (source.is(name + 1 + 2 * own, "[") && source.is(name + 2 + 2 * own, "]")) {
            own++;
        }
        byName.computeIfAbsent(source.at(name).text(), key -> new ArrayList<>())
                .add(new Variable(name, typeStart, typeEnd, dimensions + own));
    }

    /** The other names of a declaration such as {@code int a = 1, b[], c = f(a, 2)}. */
    private void further(int name, int typeStart, int typeEnd, int dimensions) {
        int at = name + 1;
        for (int steps = 0; at < source.size() && steps < Complexity.MAX_CHAIN; steps++) {
            Token token = source.at(at);
            if (token.is(";") || token.is(")") || token.is("}") || token.is(":")) {
                return;
            }
            if (token.is(",")) {
                boolean declares = source.at(at + 1).isWord()
                        && Set.of("=", ",", ";", "[").contains(source.at(at + 2).text());
                if (!declares) {
                    return;
                }
                add(at + 1, typeStart, typeEnd, dimensions);
            }
            at = source.partner(at) > at ? source.partner(at) + 1 : at + 1;
        }
    }

    private int openingAngle(int closing) {
        int depth = 0;
        for (int at = closing; at >= 0 && closing - at < 200; at--) {
            if (source.is(at, ">")) {
                depth++;
            } else if (source.is(at, "<") && --depth == 0) {
                return at;
            } else if (source.is(at, ";") || source.is(at, "{") || source.is(at, "}")) {
                return 0;
            }
        }
        return 0;
    }
}
