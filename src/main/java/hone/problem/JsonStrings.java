package hone.problem;

import java.util.Locale;

/** Strings as JSON writes them: where one ends, what is wrong with one, how a message shows one. */
final class JsonStrings {
    private static final int LONGEST_SHOWN = 40;

    private JsonStrings() {}

    /** The offset after the closing quote of the string that opens at {@code start}, or the end of the text. */
    static int end(String text, int start) {
        int i = start + 1;
        while (i < text.length()) {
            char c = text.charAt(i++);
            if (c == '"') {
                return i;
            }
            if (c == '\\' && i < text.length()) {
                i++;
            }
        }
        return text.length();
    }

    /** What a strict reader finds at a quote: a sound string, or what is wrong with it. */
    static String describe(String text, int start) {
        int i = start + 1;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '"') {
                String whole = text.substring(start, i + 1);
                return (halvesAPair(whole) ? "a string with half of a surrogate pair: " : "") + shown(whole);
            }
            if (c == '\n' || c == '\r') {
                return "a string that is not closed on its line (write \\n for a line break)";
            }
            if (c < ' ') {
                return String.format(Locale.ROOT, "a string with a raw control character (write \\u%04x)", (int) c);
            }
            if (c == '\\') {
                if (i + 1 >= text.length()) {
                    break;
                }
                char escaped = text.charAt(i + 1);
                if ("\"\\/bfnrtu".indexOf(escaped) < 0) {
                    return "a string with the unknown escape \\" + (escaped < ' ' ? "" : escaped);
                }
                if (escaped == 'u'
                        && !text.substring(i + 2, Math.min(i + 6, text.length()))
                                .matches("[0-9a-fA-F]{4}")) {
                    return "a string with \\u that four hexadecimal digits do not follow";
                }
                i++;
            }
            i++;
        }
        return "a string that is not closed";
    }

    /** Whether a string whose escapes are sound stands for text that is not Unicode. */
    private static boolean halvesAPair(String literal) {
        StringBuilder units = new StringBuilder();
        for (int i = 0; i < literal.length(); i++) {
            if (literal.charAt(i) != '\\') {
                units.append(literal.charAt(i));
            } else if (literal.charAt(++i) == 'u') {
                units.append((char) Integer.parseInt(literal, i + 1, i + 5, 16));
                i += 4;
            }
        }
        return units.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    /** A piece of a text for a message: cut where it is long, on one line. */
    static String shown(String piece) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < piece.length(); i++) {
            if (out.length() >= LONGEST_SHOWN) {
                return out.append('…').toString();
            }
            char c = piece.charAt(i);
            if (Character.isISOControl(c) || Character.isIdentifierIgnorable(c) || Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < piece.length()
                        && Character.isLowSurrogate(piece.charAt(i + 1));
                if (pair) {
                    out.append(c).append(piece.charAt(++i));
                } else {
                    out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                }
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Appends a string in double quotes, escaping only what has to be; a lone surrogate is an escape. */
    static void append(StringBuilder out, String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    boolean pair =
                            Character.isHighSurrogate(c) && i + 1 < to && Character.isLowSurrogate(text.charAt(i + 1));
                    if (pair) {
                        out.append(c).append(text.charAt(++i));
                    } else if (c < ' ' || c == '\u007F' || Character.isSurrogate(c)) {
                        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
    }

    /** A string in double quotes for a message. */
    static String quoted(String text) {
        return '"' + shown(text) + '"';
    }
}
