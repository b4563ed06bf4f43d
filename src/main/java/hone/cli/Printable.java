package hone.cli;

/** Text of a stranger's on a terminal: what would move the cursor, change colours or turn the line round becomes visible. */
final class Printable {
    private Printable() {}

    /** The text with every control and formatting character shown as a symbol or by its number; line ends stay. */
    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(out, c));
        return out.toString();
    }

    private static void append(StringBuilder out, int c) {
        switch (Character.getType(c)) {
            case Character.CONTROL -> {
                if (c == '\n' || c == '\t') {
                    out.append((char) c);
                } else {
                    // Unicode has pictures of the first 32.
                    out.append(c < ' ' ? Character.toString(0x2400 + c) : "<U+%04X>".formatted(c));
                }
            }
            case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                out.append("<U+%04X>".formatted(c));
            default -> out.appendCodePoint(c);
        }
    }
}
