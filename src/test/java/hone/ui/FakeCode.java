package hone.ui;

import hone.compile.Diagnostic;
import hone.ui.editor.Heat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** An editor without a picture. */
final class FakeCode implements CodePane {
    final List<Diagnostic> marked = new ArrayList<>();
    final Map<Integer, Heat> heat = new HashMap<>();
    private final Region node = new Region();
    private final DoubleProperty fontSize = new SimpleDoubleProperty(14);
    private String text = "";
    private int caret;
    private EditListener listener = (_, _, _) -> {};

    /** Types at the end of a position. */
    void type(int position, String inserted) {
        text = text.substring(0, position) + inserted + text.substring(position);
        listener.edited(position, 0, inserted);
    }

    int caret() {
        return caret;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void open(String opened, int at) {
        text = opened;
        caret = at;
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public void replace(String replacement) {
        int removed = text.length();
        text = replacement;
        listener.edited(0, removed, replacement);
    }

    @Override
    public void mark(List<Diagnostic> diagnostics) {
        marked.clear();
        marked.addAll(diagnostics);
    }

    @Override
    public void heat(Map<Integer, Heat> byLine) {
        heat.clear();
        heat.putAll(byLine);
    }

    @Override
    public void goTo(int line) {
        caret = line;
    }

    @Override
    public void focusInside() {}

    @Override
    public ObservableIntegerValue line() {
        return new SimpleIntegerProperty(1);
    }

    @Override
    public ObservableIntegerValue column() {
        return new SimpleIntegerProperty(1);
    }

    @Override
    public DoubleProperty fontSize() {
        return fontSize;
    }

    @Override
    public void onEdit(EditListener edits) {
        listener = edits;
    }
}
