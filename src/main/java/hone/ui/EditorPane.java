package hone.ui;

import hone.compile.Diagnostic;
import hone.ui.editor.CodeEditor;
import hone.ui.editor.Heat;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.property.DoubleProperty;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.Node;

/** The code editor as a part of the window. */
final class EditorPane implements CodePane {
    private final CodeEditor editor = new CodeEditor();
    private final IntegerBinding line;
    private final IntegerBinding column;

    EditorPane() {
        var place = editor.placeProperty();
        line = Bindings.createIntegerBinding(() -> place.get().line(), place);
        column = Bindings.createIntegerBinding(() -> place.get().column(), place);
    }

    /** The editor itself, for its list of keys. */
    CodeEditor editor() {
        return editor;
    }

    @Override
    public Node node() {
        return editor;
    }

    @Override
    public void open(String text, int caret) {
        editor.loadText(text);
        editor.moveCaret(caret);
    }

    @Override
    public String text() {
        return editor.text();
    }

    @Override
    public void replace(String text) {
        editor.setText(text);
    }

    @Override
    public void mark(List<Diagnostic> diagnostics) {
        editor.showDiagnostics(diagnostics);
    }

    @Override
    public void heat(Map<Integer, Heat> byLine) {
        editor.showHeat(byLine);
    }

    @Override
    public void goTo(int toLine) {
        editor.goTo(toLine, 1);
    }

    @Override
    public void focusInside() {
        editor.requestFocus();
    }

    @Override
    public ObservableIntegerValue line() {
        return line;
    }

    @Override
    public ObservableIntegerValue column() {
        return column;
    }

    @Override
    public DoubleProperty fontSize() {
        return editor.fontSizeProperty();
    }

    @Override
    public void onEdit(EditListener listener) {
        editor.setOnEdit(listener::edited);
    }
}
