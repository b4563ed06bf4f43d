package hone.ui.editor;

/** Hears every change to the text of an editor, in order, so that replaying them gives the same text. */
@FunctionalInterface
public interface EditListener {
    /** Hears nothing. */
    EditListener NONE = (position, removed, inserted) -> {};

    /**
     * The text changed.
     *
     * @param position where, in UTF-16 units from 0, in the text as the edits before this one left it
     * @param removed how many units were taken out there
     * @param inserted what was put in their place, with {@code \n} as line break
     */
    void edited(int position, int removed, String inserted);
}
