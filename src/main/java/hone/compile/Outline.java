package hone.compile;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a source declares outside all braces.
 *
 * @param types names of the top-level types
 * @param publicType the public one among them; the first where there are several
 * @param firstType the first top-level type
 * @param compact whether methods or fields stand outside every type, as in a compact source file
 * @param packageStart offset of the {@code package} statement with its annotations, or -1
 * @param packageEnd offset after its semicolon, or -1
 */
record Outline(
        Set<String> types,
        Optional<String> publicType,
        Optional<String> firstType,
        boolean compact,
        int packageStart,
        int packageEnd) {
    private static final Set<String> TYPE_WORDS = Set.of("class", "interface", "enum", "record");

    Outline {
        types = Set.copyOf(types);
    }

    static Outline of(ScannedSource source) {
        Set<String> types = new HashSet<>();
        Optional<String> publicType = Optional.empty();
        Optional<String> firstType = Optional.empty();
        boolean compact = false;
        boolean isPublic = false;
        int packageStart = -1;
        int packageEnd = -1;
        int statement = 0;
        for (int i = 0; i < source.size(); i++) {
            Token token = source.at(i);
            if (token.is(";") || token.is("{")) {
                if (source.is(statement, "package") && packageEnd < 0 && token.is(";")) {
                    packageStart = source.at(statement).start();
                    packageEnd = token.end();
                }
                isPublic = false;
                i = skipBlock(source, i);
                statement = i + 1;
            } else if (token.is("public")) {
                isPublic = true;
            } else if (declaresType(source, i)) {
                String name = source.at(i + 1).text();
                types.add(name);
                firstType = firstType.or(() -> Optional.of(name));
                if (isPublic && publicType.isEmpty()) {
                    publicType = Optional.of(name);
                }
                i = headEnd(source, i + 2) - 1;
            } else if (token.is("(")) {
                compact |= (source.at(i - 1).isWord() && source.at(i - 2).isWord()) || source.is(i - 2, "]");
                i = Math.max(i, source.partner(i));
            } else if (token.is("=")) {
                compact = true;
            }
        }
        return new Outline(types, publicType, firstType, compact, packageStart, packageEnd);
    }

    /** Whether a type declaration has its {@code class}, {@code interface}, {@code enum} or {@code record} at {@code i}. */
    static boolean declaresType(ScannedSource source, int i) {
        if (!TYPE_WORDS.contains(source.at(i).text()) || !source.at(i).isWord() || source.is(i - 1, ".")) {
            return false;
        }
        boolean named = source.at(i + 1).isWord();
        return named && (!source.is(i, "record") || source.is(i + 2, "(") || source.is(i + 2, "<"));
    }

    /** The brace that opens the body of the type whose head goes on at {@code i}, or the end of a head without one. */
    private static int headEnd(ScannedSource source, int i) {
        int end = i;
        while (end < source.size() && !source.is(end, "{") && !source.is(end, ";")) {
            end++;
        }
        return end;
    }

    private static int skipBlock(ScannedSource source, int i) {
        return source.is(i, "{") ? (source.partner(i) < 0 ? source.size() : source.partner(i)) : i;
    }

    /** The name without suffix that the file should have, so that a public type stands in a file of its own. */
    String fileName() {
        return publicType.or(() -> compact ? Optional.of("Main") : firstType).orElse("Main");
    }
}
