package hone.ui.editor;

/**
 * Where the caret is, for people.
 *
 * @param line from 1
 * @param column from 1, in UTF-16 units
 */
public record Place(int line, int column) {
    /** As in "Ln 16, Col 22". */
    @Override
    public String toString() {
        return "Ln " + line + ", Col " + column;
    }
}
