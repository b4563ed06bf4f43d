package hone.ui.editor;

/** How much an editor does for its user beyond showing the text. */
public enum EditorHelp {
    /** Everything. */
    FULL,
    /** Colours and indentation: no pairs, no marks of brackets. */
    PLAIN,
    /** Neither: what is typed is what stands there. */
    NONE
}
