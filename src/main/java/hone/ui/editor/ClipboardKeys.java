package hone.ui.editor;

/** Undo and redo, the clipboard, and selecting all. */
final class ClipboardKeys implements Feature {
    @Override
    public void install(EditorParts parts) {
        var area = parts.area();
        var typing = parts.typing();
        typing.bind("Undo", area::undo, "Shortcut+'z'");
        typing.bind("Redo", area::redo, "Shortcut+Shift+'z'", "Shortcut+'y'");
        typing.bind("Cut", area::cut, "Shortcut+'x'", "Shift+Delete");
        typing.bind("Paste", area::paste, "Shortcut+'v'", "Shift+Insert");
        var always = new Shortcuts(area, () -> true);
        always.bind("Copy", area::copy, "Shortcut+'c'", "Shortcut+Insert");
        always.bind("Select all", area::selectAll, "Shortcut+'a'");
    }
}
