package hone.ui.editor.text;

/** Escapes in character, string and text-block literals. */
final class Escapes {
    private Escapes() {}

    /**
     * Where the escape ends that starts with the backslash at {@code start}, or -1 if it is not a valid one. A backslash
     * at the end of a line is one in a text block only.
     */
    static int end(String line, int start, boolean inTextBlock) {
        int at = start + 1;
        if (at == line.length()) {
            return inTextBlock ? at : -1;
        }
        char c = line.charAt(at);
        if ("btnfrs\"'\\".indexOf(c) >= 0) {
            return at + 1;
        }
        if (isOctal(c)) {
            int most = c <= '3' ? 3 : 2;
            int end = at;
            while (end < line.length() && end - at < most && isOctal(line.charAt(end))) {
                end++;
            }
            return end;
        }
        return c == 'u' ? unicode(line, at) : -1;
    }

    private static int unicode(String line, int at) {
        int digits = at;
        while (digits < line.length() && line.charAt(digits) == 'u') {
            digits++;
        }
        int end = digits + 4;
        if (end > line.length()) {
            return -1;
        }
        for (int i = digits; i < end; i++) {
            if (Character.digit(line.charAt(i), 16) < 0) {
                return -1;
            }
        }
        return end;
    }

    private static boolean isOctal(char c) {
        return c >= '0' && c <= '7';
    }
}
