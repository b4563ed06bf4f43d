package hone.ui.editor;

/** An editor with a text, open to benches. */
public final class BenchEditor {
    private final CodeEditor editor = new CodeEditor();

    /** Opens {@code text}, all of it styled. */
    public BenchEditor(String text) {
        editor.loadText(text);
        editor.finishStyling();
    }

    /** Inserts {@code text}, with the caret behind it afterwards as after typing. */
    public void type(int position, String text) {
        editor.area().moveTo(position);
        editor.area().replaceSelection(text);
    }

    /** Styles what is waiting to be styled. */
    public void finish() {
        editor.finishStyling();
    }
}
