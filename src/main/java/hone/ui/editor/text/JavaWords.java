package hone.ui.editor.text;

import java.util.Locale;
import java.util.Set;

/** The words of Java 25, and where its contextual keywords are keywords. */
final class JavaWords {
    /** What came before a word, as far as contextual keywords care. The ordinal is part of the lexer's carry-over. */
    enum Before {
        /** Nothing, or what ends a statement: a brace, a semicolon, a colon, an arrow, {@code else}, {@code do}. */
        STATEMENT,
        NAME,
        DOT,
        CLOSING,
        IMPORT,
        OTHER
    }

    private static final Set<String> KEYWORDS = Set.of(
            ("abstract assert boolean break byte case catch char class const continue default do double else enum extends"
                            + " final finally float for goto if implements import instanceof int interface long native new"
                            + " package private protected public return short static strictfp super switch synchronized"
                            + " this throw throws transient try void volatile while true false null")
                    .split(" "));
    private static final Set<String> CONTEXTUAL =
            Set.of("var", "record", "sealed", "permits", "yield", "non-sealed", "when", "module");
    static final String NON_SEALED = "non-sealed";

    private JavaWords() {}

    static boolean isReserved(String word) {
        return KEYWORDS.contains(word);
    }

    /**
     * Whether {@code word} is one of the contextual keywords, used as such.
     *
     * @param before what stands before it, on this line or an earlier one
     * @param inCase whether it stands between {@code case} and its arrow or colon
     * @param line the line it stands on; what follows on later lines is not looked at
     * @param end where the word ends in the line
     */
    static boolean isContextual(String word, Before before, boolean inCase, String line, int end) {
        if (before == Before.DOT || !CONTEXTUAL.contains(word)) {
            return false;
        }
        int next = skipSpace(line, end);
        boolean atEnd = next == line.length() || line.startsWith("//", next) || line.startsWith("/*", next);
        boolean nameNext =
                !atEnd && Character.isJavaIdentifierStart(line.charAt(next)) && !line.startsWith("instanceof", next);
        return switch (word) {
            case "var" -> nameNext && before != Before.NAME;
            case "record" -> nameNext;
            case "sealed", NON_SEALED -> nameNext || (atEnd && before == Before.STATEMENT);
            case "permits" -> (nameNext || atEnd) && before != Before.STATEMENT;
            case "yield" ->
                (before == Before.STATEMENT || before == Before.CLOSING) && !atEnd && startsExpression(line, next);
            case "when" ->
                inCase
                        && (before == Before.NAME || before == Before.CLOSING)
                        && (atEnd || startsExpression(line, next));
            case "module" -> before == Before.IMPORT && nameNext;
            default -> false;
        };
    }

    /** A word in capitals is a constant, unless what stands around it makes it a type, such as {@code T} or {@code URI}. */
    static boolean isConstant(String word, Before before, String line, int start, int end) {
        if (!word.equals(word.toUpperCase(Locale.ROOT))) {
            return false;
        }
        if (word.indexOf('_') > 0 || (before == Before.DOT && word.length() > 1)) {
            return true;
        }
        int next = skipSpace(line, end);
        if (next == line.length()) {
            return false;
        }
        if (line.charAt(next) == ')') {
            return start == 0 || line.charAt(start - 1) != '(';
        }
        boolean arrayType = line.startsWith("[]", next);
        boolean operator = "=;]+-*/%[|^".indexOf(line.charAt(next)) >= 0;
        return operator && !arrayType;
    }

    private static boolean startsExpression(String line, int at) {
        char first = line.charAt(at);
        if (Character.isJavaIdentifierPart(first)) {
            return !line.startsWith("instanceof", at);
        }
        if (first == '-' || first == '+') {
            return at + 1 == line.length() || (line.charAt(at + 1) != first && line.charAt(at + 1) != '=');
        }
        return switch (first) {
            case '(', '"', '\'', '~' -> true;
            case '!' -> !line.startsWith("!=", at);
            default -> false;
        };
    }

    static int skipSpace(String line, int from) {
        int at = from;
        while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        return at;
    }
}
