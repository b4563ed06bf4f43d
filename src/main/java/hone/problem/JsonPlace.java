package hone.problem;

/**
 * Where a token of a JSON text stands.
 *
 * @param line 1-based
 * @param column 1-based, in UTF-16 units
 * @param path JSON path such as {@code $[0].in[2]}
 */
record JsonPlace(int line, int column, String path) {
    /** The place of an offset, whatever stands there; its path is empty. */
    static JsonPlace ofOffset(CharSequence text, int offset) {
        return ofOffset(text, offset, "");
    }

    /** The place of an offset whose path is known. Lines end with LF, CR LF or CR. */
    static JsonPlace ofOffset(CharSequence text, int offset, String path) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < offset; i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'));
            if (ends) {
                line++;
                start = i + 1;
            }
        }
        return new JsonPlace(line, offset - start + 1, path);
    }
}
