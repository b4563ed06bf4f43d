package hone.ui.editor;

/** Something the editor can do beyond showing text. */
@FunctionalInterface
interface Feature {
    /** Adds it to an editor, once, for good. */
    void install(EditorParts parts);
}
