package hone.ui.editor;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;

/** The place above the text, for one bar at a time. */
final class BarSlot {
    private final BorderPane pane;
    private final Node text;

    BarSlot(BorderPane pane, Node text) {
        this.pane = pane;
        this.text = text;
    }

    /** Shows {@code bar} in the place of any other. */
    void open(Node bar) {
        if (!isOpen(bar)) {
            pane.setTop(bar);
        }
    }

    /** Takes {@code bar} away, if it is shown, and gives the focus back to the text. */
    void close(Node bar) {
        if (isOpen(bar)) {
            pane.setTop(null);
            text.requestFocus();
        }
    }

    boolean isOpen(Node bar) {
        return Objects.equals(pane.getTop(), bar);
    }
}
