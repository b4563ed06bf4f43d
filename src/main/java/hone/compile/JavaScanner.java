package hone.compile;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits Java source into tokens, in time linear in its length and without recursion, whatever the source holds. Comments
 * and white space are left out; what no Java compiler would take becomes some token or other, as the compilers complain.
 * Of the symbols that begin with {@code >} only {@code >=} is joined, and {@code <<} is two tokens, so that type
 * arguments need no care.
 */
final class JavaScanner {
    private static final String[] SYMBOLS = {
        "...", "->", "::", "++", "--", "&&", "||", "==", "!=", "<=", ">=", "+=", "-=", "*=", "/=", "&=", "|=", "^=",
        "%="
    };

    /** Symbols of one character, each once and for all: a source may have a quarter of a million. */
    private static final String[] SINGLE = new String[128];

    static {
        for (char c = 0; c < SINGLE.length; c++) {
            SINGLE[c] = String.valueOf(c);
        }
    }

    private final Unescaped in;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private JavaScanner(Unescaped in) {
        this.in = in;
    }

    /** All tokens of {@code source}, in order. */
    static List<Token> scan(String source) {
        JavaScanner scanner = new JavaScanner(Unescaped.of(source));
        while (scanner.at < scanner.in.length()) {
            scanner.step();
        }
        return List.copyOf(scanner.tokens);
    }

    private void step() {
        char c = in.charAt(at);
        if (Character.isWhitespace(c) || c == '\u001a') {
            at++;
        } else if (c == '/' && in.charAt(at + 1) == '/') {
            at = endOfLine();
        } else if (c == '/' && in.charAt(at + 1) == '*') {
            int end = in.indexOf("*/", at + 2);
            at = end < 0 ? in.length() : end + 2;
        } else if (in.startsWith("\"\"\"", at)) {
            add(Token.Kind.STRING, endOfTextBlock());
        } else if (c == '"') {
            add(Token.Kind.STRING, endOfQuoted('"'));
        } else if (c == '\'') {
            add(Token.Kind.CHARACTER, endOfQuoted('\''));
        } else if (isDigit(c) || (c == '.' && isDigit(in.charAt(at + 1)))) {
            add(Token.Kind.NUMBER, endOfNumber());
        } else if (Character.isJavaIdentifierStart(in.codePointAt(at))) {
            add(Token.Kind.WORD, endOfWord());
        } else {
            add(Token.Kind.SYMBOL, at + symbolLength());
        }
    }

    private void add(Token.Kind kind, int end) {
        char first = in.charAt(at);
        String text = end == at + 1 && first < SINGLE.length ? SINGLE[first] : in.substring(at, end);
        tokens.add(new Token(kind, text, in.typedOffset(at), in.typedOffset(end)));
        at = end;
    }

    private int symbolLength() {
        for (String symbol : SYMBOLS) {
            if (in.startsWith(symbol, at)) {
                return symbol.length();
            }
        }
        return Character.charCount(in.codePointAt(at));
    }

    private int endOfLine() {
        int end = at;
        while (end < in.length() && !isLineEnd(end)) {
            end++;
        }
        return end;
    }

    /** A literal in quotes ends on its own line at the latest: what is not closed there never will be. */
    private int endOfQuoted(char quote) {
        int end = at + 1;
        while (end < in.length() && !isLineEnd(end) && in.charAt(end) != quote) {
            // A backslash at the end of the line quotes nothing.
            end += in.charAt(end) == '\\' && end + 1 < in.length() && !isLineEnd(end + 1) ? 2 : 1;
        }
        return end < in.length() && !isLineEnd(end) ? end + 1 : end;
    }

    private boolean isLineEnd(int index) {
        return in.charAt(index) == '\n' || in.charAt(index) == '\r';
    }

    private int endOfTextBlock() {
        int end = at + 3;
        while (end < in.length() && !in.startsWith("\"\"\"", end)) {
            end += in.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(end + 3, in.length());
    }

    private int endOfNumber() {
        boolean hex = in.charAt(at) == '0' && (in.charAt(at + 1) | 0x20) == 'x';
        int end = at + 1;
        while (end < in.length()) {
            char c = in.charAt(end);
            boolean sign = (c == '+' || c == '-') && (in.charAt(end - 1) | 0x20) == (hex ? 'p' : 'e');
            if (!sign && c != '.' && !Character.isLetterOrDigit(c) && c != '_') {
                break;
            }
            end++;
        }
        return end;
    }

    private int endOfWord() {
        int end = at;
        while (end < in.length() && Character.isJavaIdentifierPart(in.codePointAt(end))) {
            end += Character.charCount(in.codePointAt(end));
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
