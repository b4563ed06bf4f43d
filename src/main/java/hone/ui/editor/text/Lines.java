package hone.ui.editor.text;

/** A text as lines. Has at least one line; the last one has no line break. */
public interface Lines {
    /** How many, at least 1. */
    int count();

    /** The line without its break. */
    String text(int line);

    /** The position in the text of the line's first unit. */
    int start(int line);

    /** The position after the line's last unit, before its break. */
    default int end(int line) {
        return start(line) + text(line).length();
    }

    /** The length of the whole text. */
    default int length() {
        return end(count() - 1);
    }

    /** The line that holds a position; the position after a line's last unit belongs to that line. */
    default int lineAt(int position) {
        int low = 0;
        int high = count() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (start(middle) <= position) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
