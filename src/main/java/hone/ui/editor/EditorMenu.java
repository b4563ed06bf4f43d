package hone.ui.editor;

import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The menu of the right mouse button. */
final class EditorMenu implements Feature {
    private final FindFeature find;
    private final Optional<LineKeys> lineKeys;

    EditorMenu(FindFeature find, Optional<LineKeys> lineKeys) {
        this.find = find;
        this.lineKeys = lineKeys;
    }

    @Override
    public void install(EditorParts parts) {
        var area = parts.area();
        var undo = item("Undo", area::undo);
        var redo = item("Redo", area::redo);
        var cut = item("Cut", area::cut);
        var copy = item("Copy", area::copy);
        var paste = item("Paste", area::paste);
        var comment = item("Comment in or out", () -> lineKeys.ifPresent(LineKeys::toggleComment));
        var menu = new ContextMenu(
                undo,
                redo,
                new SeparatorMenuItem(),
                cut,
                copy,
                paste,
                item("Select all", area::selectAll),
                new SeparatorMenuItem(),
                comment,
                item("Find", find::openFind));
        menu.setOnShowing(event -> {
            boolean editable = area.isEditable();
            boolean selected = !area.selection().isEmpty();
            undo.setDisable(!editable || !area.isUndoAvailable());
            redo.setDisable(!editable || !area.isRedoAvailable());
            cut.setDisable(!editable || !selected);
            copy.setDisable(!selected);
            paste.setDisable(!editable);
            comment.setDisable(!editable);
        });
        comment.setVisible(lineKeys.isPresent());
        area.setContextMenu(menu);
    }

    private static MenuItem item(String text, Runnable action) {
        var item = new MenuItem(text);
        item.setOnAction(event -> action.run());
        return item;
    }
}
