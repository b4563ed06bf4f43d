package hone.problem;

import hone.problem.Type.ArrayOf;
import hone.problem.Type.ListOf;
import hone.problem.Type.Nothing;
import hone.problem.Type.Scalar;
import hone.problem.Type.Structure;

/**
 * Reads the types of the pack format as Java writes them: scalars, {@code String}, the helper structures, arrays at most
 * three deep, and {@code List<…>} with boxed types inside. White space is free.
 */
public final class TypeParser {
    private static final int MOST_DIMENSIONS = 3;
    private static final int MOST_LEVELS = 8;
    private static final int LONGEST = 200;

    private final String text;
    private int at;

    private TypeParser(String text) {
        this.text = text;
    }

    /**
     * The type of a parameter or a value.
     *
     * @throws PackException what was expected, without a place
     */
    public static Type parse(String text) throws PackException {
        Type type = parseReturns(text);
        if (type instanceof Nothing) {
            throw refused("void stands only as \"returns\", together with \"mutates\"");
        }
        return type;
    }

    /**
     * The type of a result, which may be {@code void}.
     *
     * @throws PackException what was expected, without a place
     */
    public static Type parseReturns(String text) throws PackException {
        if (text.length() > LONGEST) {
            throw refused("expected a type of at most " + LONGEST + " characters");
        }
        TypeParser parser = new TypeParser(text);
        parser.space();
        if (text.strip().equals(Nothing.VOID.javaName())) {
            return Nothing.VOID;
        }
        Type type = parser.type(false, 0);
        if (parser.at < text.length()) {
            throw refused("expected the end of the type after " + type.javaName() + ", found "
                    + JsonStrings.quoted(text.substring(parser.at)));
        }
        return type;
    }

    private Type type(boolean insideList, int level) throws PackException {
        if (level > MOST_LEVELS) {
            throw refused("a type has at most " + MOST_LEVELS + " levels of List");
        }
        String name = word();
        Type type = name.equals("List") ? list(level) : named(name, insideList);
        int dimensions = 0;
        while (take('[')) {
            if (!take(']')) {
                throw refused("expected ']' after '[', found " + rest());
            }
            if (++dimensions > MOST_DIMENSIONS) {
                throw refused("an array has at most " + MOST_DIMENSIONS + " dimensions");
            }
            type = new ArrayOf(type);
        }
        return type;
    }

    private Type list(int level) throws PackException {
        if (!take('<')) {
            throw refused("expected List<…> with the type of its elements, such as List<Integer>");
        }
        Type list = new ListOf(type(true, level + 1));
        if (!take('>')) {
            String begun = list.javaName().substring(0, list.javaName().length() - 1);
            throw refused("expected '>' after " + begun + ", found " + rest());
        }
        return list;
    }

    private Type named(String name, boolean insideList) throws PackException {
        for (Structure structure : Structure.values()) {
            if (structure.javaName().equals(name)) {
                return structure;
            }
        }
        boolean array = at < text.length() && text.charAt(at) == '[';
        for (Scalar scalar : Scalar.values()) {
            if (scalar == Scalar.STRING && name.equals("String")) {
                return scalar;
            }
            if (scalar.javaName().equals(name)) {
                if (insideList && !array) {
                    throw refused("a List holds boxed types: expected List<" + scalar.boxedName() + ">, found List<"
                            + name + ">");
                }
                return scalar;
            }
            if (scalar.boxedName().equals(name)) {
                if (!insideList || array) {
                    throw refused(
                            "boxed types stand only inside List: expected " + scalar.javaName() + ", found " + name);
                }
                return scalar;
            }
        }
        if (name.equals(Nothing.VOID.javaName())) {
            throw refused("void stands only as \"returns\", together with \"mutates\"");
        }
        throw refused(
                "expected int, short, byte, long, double, float, boolean, char, String, ListNode, TreeNode, Node, "
                        + "an array of them or List<…>, found " + (name.isEmpty() ? rest() : JsonStrings.quoted(name)));
    }

    private String word() {
        int start = at;
        while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
            at++;
        }
        String word = text.substring(start, at);
        space();
        return word;
    }

    private boolean take(char wanted) {
        if (at < text.length() && text.charAt(at) == wanted) {
            at++;
            space();
            return true;
        }
        return false;
    }

    private void space() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private String rest() {
        return at < text.length() ? JsonStrings.quoted(text.substring(at)) : "the end of the type";
    }

    private static PackException refused(String message) {
        return new PackException(Fault.of(message));
    }
}
