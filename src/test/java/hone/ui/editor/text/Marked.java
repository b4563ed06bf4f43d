package hone.ui.editor.text;

/** A source written with {@code |} for the caret and, where something is selected, {@code ^} for the anchor. */
record Marked(String text, Selection selection) {
    static Marked of(String marked) {
        int caret = marked.indexOf('|');
        int anchor = marked.indexOf('^');
        if (anchor < 0) {
            return new Marked(marked.replace("|", ""), Selection.at(caret));
        }
        var selection = anchor < caret ? new Selection(anchor, caret - 1) : new Selection(anchor - 1, caret);
        return new Marked(marked.replace("|", "").replace("^", ""), selection);
    }

    TextLines lines() {
        return new TextLines(text);
    }

    LexedLines lexed() {
        return new LexedLines(lines());
    }

    /** What an edit makes of it, in the same notation. */
    String after(TextEdit edit) {
        var result = new StringBuilder(edit.applyTo(text));
        var selection = edit.after();
        if (selection.isEmpty()) {
            return result.insert(selection.caret(), '|').toString();
        }
        boolean anchorFirst = selection.anchor() < selection.caret();
        result.insert(selection.end(), anchorFirst ? '|' : '^');
        return result.insert(selection.start(), anchorFirst ? '^' : '|').toString();
    }
}
