package hone.ui.editor;

/**
 * What features work on.
 *
 * @param area the text
 * @param highlighter what colours it
 * @param typing keys that edit; dead while the editor is read-only
 * @param keys keys that work wherever the focus is in the editor
 * @param bars the place above the text for one bar at a time
 */
record EditorParts(SourceArea area, Highlighter highlighter, Shortcuts typing, Shortcuts keys, BarSlot bars) {}
