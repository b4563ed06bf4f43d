package hone.problem;

/**
 * A text in which {@code ¶} stands before the place of its fault.
 *
 * @param line 1-based
 * @param column 1-based, in UTF-16 units
 */
record Marked(String text, int line, int column) {
    static Marked of(String marked) {
        int at = marked.indexOf('¶');
        if (at < 0) {
            throw new IllegalArgumentException("no mark: " + marked);
        }
        String before = marked.substring(0, at);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        int column = at - before.lastIndexOf('\n');
        return new Marked(before + marked.substring(at + 1), line, column);
    }
}
