package hone.compile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * A source as tokens, with its brackets paired and its lines counted. A byte order mark at the start is no part of it.
 */
final class ScannedSource {
    private static final Token NONE = new Token(Token.Kind.NONE, "", 0, 0);

    private final String text;
    private final List<Token> tokens;
    private final int[] partners;
    private final int[] lineStarts;

    private ScannedSource(String text) {
        this.text = text;
        this.tokens = JavaScanner.scan(text);
        this.partners = pair(tokens);
        this.lineStarts = lineStarts(text);
    }

    static ScannedSource of(String source) {
        return new ScannedSource(source.startsWith("\uFEFF") ? source.substring(1) : source);
    }

    /** The source as the user typed it, without a byte order mark. */
    String text() {
        return text;
    }

    int size() {
        return tokens.size();
    }

    /** The token at {@code index}, or one of kind {@link Token.Kind#NONE} outside the source. */
    Token at(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : NONE;
    }

    boolean is(int index, String wordOrSymbol) {
        return at(index).is(wordOrSymbol);
    }

    List<Token> tokens() {
        return tokens;
    }

    /** Index of the bracket that belongs to the one at {@code index}, or -1 if there is none. */
    int partner(int index) {
        return index >= 0 && index < partners.length ? partners[index] : -1;
    }

    /** Whether every brace has its partner. */
    boolean isBalanced() {
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] < 0 && (is(i, "{") || is(i, "}"))) {
                return false;
            }
        }
        return true;
    }

    /** Index of the innermost bracket that is open at the token at {@code index}, or -1. */
    int enclosing(int index) {
        int at = index - 1;
        while (at >= 0) {
            Token token = at(at);
            if (token.is("(") || token.is("[") || token.is("{")) {
                return at;
            }
            at = closes(token) && partners[at] >= 0 ? partners[at] - 1 : at - 1;
        }
        return -1;
    }

    /** Index of the last token that begins at or before {@code offset}, or -1. */
    int tokenAt(int offset) {
        int low = 0;
        int high = tokens.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).start() <= offset) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }

    /** The line, 1-based, that holds the unit at {@code offset}. */
    int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The column, 1-based in UTF-16 units, of {@code offset}. */
    int column(int offset) {
        return offset - lineStarts[line(offset) - 1] + 1;
    }

    /** Offset of a place given by line and column, both 1-based; places outside are moved to the nearest one inside. */
    int offset(int line, int column) {
        int inside = Math.clamp(line, 1, lineStarts.length);
        return Math.clamp(lineStarts[inside - 1] + (long) column - 1, 0, text.length());
    }

    /** The line, 1-based, of the token at {@code index}. */
    int lineOf(int index) {
        return line(at(index).start());
    }

    private static int[] pair(List<Token> tokens) {
        int[] partners = new int[tokens.size()];
        Arrays.fill(partners, -1);
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < partners.length; i++) {
            Token token = tokens.get(i);
            if (token.is("(") || token.is("[") || token.is("{")) {
                open.push(i);
            } else if (closes(token) && !open.isEmpty()) {
                int opener = open.peek();
                if (opening(token).equals(tokens.get(opener).text())) {
                    open.pop();
                    partners[opener] = i;
                    partners[i] = opener;
                }
            }
        }
        return partners;
    }

    private static boolean closes(Token token) {
        return token.is(")") || token.is("]") || token.is("}");
    }

    private static String opening(Token closing) {
        return closing.is(")") ? "(" : closing.is("]") ? "[" : "{";
    }

    private static int[] lineStarts(String text) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
                starts.add(i + 1);
            }
        }
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }
}
