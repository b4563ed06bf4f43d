package hone.ui.editor;

/**
 * A key and what it does, for a list of shortcuts.
 *
 * @param keys as this platform writes them, such as "Ctrl+D"
 * @param what in a few words, such as "Duplicate line"
 */
public record Shortcut(String keys, String what) {}
