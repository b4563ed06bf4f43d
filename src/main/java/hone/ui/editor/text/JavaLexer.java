package hone.ui.editor.text;

/**
 * Cuts Java 25 into tokens, a line at a time. What a line must know of the lines before it is one small number, its
 * <em>state</em>, so after an edit only the lines whose state changes need to be cut again.
 */
public final class JavaLexer {
    /** The state at the start of a source. */
    public static final int START = 0;

    private JavaLexer() {}

    /**
     * Cuts one line. The tokens cover it without gap or overlap. Takes any text, Java or not.
     *
     * @param line without its line break
     * @param state what the line before gave, or {@link #START}
     * @return the state for the next line, at least 0
     */
    public static int lex(String line, int state, TokenSink sink) {
        var scan = new LineScan(line, state, sink);
        scan.run();
        return scan.state();
    }

    /**
     * What a character typed after {@code prefix} would become a part of.
     *
     * @param prefix the line up to that place
     * @param state of the line, as for {@link #lex}
     */
    public static Context contextAfter(String prefix, int state) {
        var scan = new LineScan(prefix, state, TokenSink.NONE);
        scan.run();
        return scan.context();
    }
}
