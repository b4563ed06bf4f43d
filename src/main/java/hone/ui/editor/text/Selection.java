package hone.ui.editor.text;

/**
 * What is selected.
 *
 * @param anchor where selecting began
 * @param caret where the caret stands, before or after the anchor
 */
public record Selection(int anchor, int caret) {
    /** Nothing selected, the caret at {@code position}. */
    public static Selection at(int position) {
        return new Selection(position, position);
    }

    /** The lower of the two ends. */
    public int start() {
        return Math.min(anchor, caret);
    }

    /** The higher of the two ends. */
    public int end() {
        return Math.max(anchor, caret);
    }

    /** Whether nothing is selected. */
    public boolean isEmpty() {
        return anchor == caret;
    }

    /** Both ends moved by {@code by}. */
    public Selection moved(int by) {
        return new Selection(anchor + by, caret + by);
    }
}
