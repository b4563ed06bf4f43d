package hone.ui.round.report;

import hone.ui.statement.VisibleText;

/** Any text, such as a title or a note, as it may stand in a page: nothing in it is markup, and nothing in it hides. */
final class MarkupText {
    private MarkupText() {}

    /** For text between elements and for values in double quotes. */
    static String escaped(String text) {
        return VisibleText.shown(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
