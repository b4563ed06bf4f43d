package hone.ui;

import hone.compile.Diagnostic;
import hone.ui.editor.Heat;
import java.util.List;
import java.util.Map;
import javafx.beans.property.DoubleProperty;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.Node;

/** The editor as the window around it sees it. */
public interface CodePane {
    /** What to put into the window. */
    Node node();

    /** Shows another source; there is nothing to undo before it. */
    void open(String text, int caret);

    /** The source as it stands. */
    String text();

    /** Replaces the whole source; undo brings the old one back. */
    void replace(String text);

    /** Marks diagnostics in the text and in the gutter; none clears them. */
    void mark(List<Diagnostic> diagnostics);

    /** Shows which lines, 1-based, do how much of the work, until the text is edited. */
    void heat(Map<Integer, Heat> byLine);

    /** Puts the caret on a line, 1-based, and the keyboard into the editor. */
    void goTo(int line);

    /** Puts the keyboard into the editor. */
    void focusInside();

    /** The caret's line, 1-based. */
    ObservableIntegerValue line();

    /** The caret's column, 1-based, in UTF-16 units. */
    ObservableIntegerValue column();

    /** Size of the code in pixels. */
    DoubleProperty fontSize();

    /** Names who hears of every edit, also of undoing and of {@link #replace}, but not of {@link #open}. */
    void onEdit(EditListener listener);

    /** Hears of edits. */
    @FunctionalInterface
    interface EditListener {
        /**
         * Text was replaced.
         *
         * @param position UTF-16 index where
         * @param removed how many units went
         * @param inserted what came in their place
         */
        void edited(int position, int removed, String inserted);
    }
}
