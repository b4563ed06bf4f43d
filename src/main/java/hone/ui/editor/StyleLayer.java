package hone.ui.editor;

import java.util.List;

/** Something that styles ranges of the text on top of its colours. */
interface StyleLayer {
    /** A range of positions, not empty, and the style class its text gets. */
    record Mark(int start, int end, String styleClass) {}

    /** The marks that share a unit with {@code start} up to but not including {@code end}. */
    List<Mark> marks(int start, int end);

    /** The text changed: {@code removed} units at {@code position} have become {@code inserted} units. */
    void edited(int position, int removed, int inserted);
}
