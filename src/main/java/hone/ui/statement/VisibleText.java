package hone.ui.statement;

/**
 * Makes characters visible that would otherwise hide or turn the text around them: control characters, bidirectional
 * marks, lone surrogates.
 */
public final class VisibleText {
    private VisibleText() {}

    /** One character as it stands inside a JSON string. */
    public static String quoted(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            case '\r' -> "\\r";
            default -> hides(c) ? String.format("\\u%04x", (int) c) : String.valueOf(c);
        };
    }

    /** Text of several lines, such as printed output: line ends and tabs stay, what hides becomes a symbol. */
    public static String shown(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                out.append(c).append(text.charAt(++i));
            } else {
                out.append(symbol(c));
            }
        }
        return out.toString();
    }

    /** A name of one line, which a submission may have made up: nothing in it ends the line. */
    public static String name(String text) {
        return shown(text).replace('\n', '\u240a').replace('\t', '\u2409');
    }

    private static String symbol(char c) {
        if (c == '\n' || c == '\t') {
            return String.valueOf(c);
        }
        if (c < ' ') {
            return String.valueOf((char) ('\u2400' + c));
        }
        if (c == '\u007f') {
            return "\u2421";
        }
        return hides(c) || Character.isSurrogate(c) ? String.format("‹U+%04X›", (int) c) : String.valueOf(c);
    }

    private static boolean hides(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> c == '\ufffe' || c == '\uffff';
        };
    }
}
