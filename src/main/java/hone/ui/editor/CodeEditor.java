package hone.ui.editor;

import hone.compile.Diagnostic;
import hone.ui.editor.text.Selection;
import hone.ui.fx.FxThread;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.BorderPane;
import javafx.util.Subscription;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.Caret;
import org.fxmisc.richtext.model.PlainTextChange;

/**
 * An editor for one Java source. Line breaks in its text are always {@code \n}. Confined to the JavaFX thread, though it
 * may be made before it has a scene.
 */
public final class CodeEditor extends BorderPane {
    private final SourceArea area = new SourceArea();
    private final Highlighter highlighter;
    private final DiagnosticMarks diagnostics;
    private final HeatMarks heat = new HeatMarks(area);
    private final Zoom zoom = new Zoom();
    private final Shortcuts typing = new Shortcuts(area, area::isEditable);
    private final Shortcuts keys = new Shortcuts(this, () -> true);
    private final FindFeature find;
    private final BooleanProperty readOnly = new SimpleBooleanProperty(this, "readOnly");
    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(this, "place", new Place(1, 1));
    private EditListener listener = EditListener.NONE;
    private boolean loading;

    /** An empty editor that helps as much as it can. */
    public CodeEditor() {
        this(EditorHelp.FULL);
    }

    /** An empty editor. */
    public CodeEditor(EditorHelp help) {
        highlighter = new Highlighter(area, help != EditorHelp.NONE);
        diagnostics = new DiagnosticMarks(area, highlighter);
        getStyleClass().add("code-editor");
        area.setAccessibleRole(AccessibleRole.TEXT_AREA);
        area.setAccessibleText("Source");
        setCenter(new VirtualizedScrollPane<>(area));
        var bars = new BarSlot(this, area);
        find = new FindFeature(area, highlighter, bars);
        var parts = new EditorParts(area, highlighter, typing, keys, bars);
        Stream.concat(always(bars), helping(help)).forEach(feature -> feature.install(parts));
        readOnly.subscribe(on -> area.setEditable(!on));
        area.onChanges(this::tell);
        area.caretPositionProperty()
                .addListener((observed, before, after) ->
                        place.set(new Place(area.getCurrentParagraph() + 1, area.getCaretColumn() + 1)));
    }

    private Stream<Feature> helping(EditorHelp help) {
        var lineKeys = new LineKeys(area, highlighter);
        return switch (help) {
            case FULL ->
                Stream.of(
                        new BracketHighlight(area, highlighter),
                        new PairTyping(area, highlighter, true),
                        lineKeys,
                        new EditorMenu(find, Optional.of(lineKeys)));
            case PLAIN ->
                Stream.of(
                        new PairTyping(area, highlighter, false),
                        lineKeys,
                        new EditorMenu(find, Optional.of(lineKeys)));
            case NONE -> Stream.of(new EditorMenu(find, Optional.empty()));
        };
    }

    private Stream<Feature> always(BarSlot bars) {
        return Stream.of(
                diagnostics,
                new Gutter(diagnostics::messagesOn, heat::on),
                heat,
                new DiagnosticHover(diagnostics),
                new SmartHome(),
                new ClipboardKeys(),
                find,
                new GoToLine(this, bars),
                zoom);
    }

    private void tell(List<PlainTextChange> changes) {
        if (!loading) {
            changes.forEach(change ->
                    listener.edited(change.getPosition(), change.getRemoved().length(), change.getInserted()));
        }
    }

    /** The text as it is now. */
    public String text() {
        return area.getText();
    }

    /** Watches the text; while it is watched, each key costs time in proportion to the text's length. */
    public ObservableValue<String> textProperty() {
        return area.textProperty();
    }

    /** Replaces the whole text, as one step that can be undone. The caret goes to the start. */
    public void setText(String text) {
        String plain = SourceArea.withPlainBreaks(text);
        if (!plain.equals(area.getText())) {
            area.getUndoManager().preventMerge();
            area.replaceText(0, area.getLength(), plain);
            area.getUndoManager().preventMerge();
        }
        moveCaret(0);
    }

    /**
     * Opens another text: there is nothing to undo, no diagnostic is shown, and the {@link EditListener} is not told. The
     * caret goes to the start.
     */
    public void loadText(String text) {
        loading = true;
        try {
            clearDiagnostics();
            setText(text);
            area.getUndoManager().forgetHistory();
            area.getUndoManager().mark();
        } finally {
            loading = false;
        }
    }

    /**
     * Replaces a part of the text as if it were played again: nothing to undo, and the {@link EditListener} is not told. The caret
     * goes behind what was put in, and is shown though the text cannot be edited.
     *
     * @param position where, in UTF-16 units from 0
     * @param removed how many units go
     */
    public void replay(int position, int removed, String inserted) {
        loading = true;
        try {
            area.setShowCaret(Caret.CaretVisibility.ON);
            area.replaceText(position, position + removed, SourceArea.withPlainBreaks(inserted));
            area.getUndoManager().forgetHistory();
            moveCaret(position + inserted.length());
        } finally {
            loading = false;
        }
    }

    /** Who hears every change from now on; takes the place of the one before. */
    public void setOnEdit(EditListener newListener) {
        listener = newListener;
    }

    /** Who hears of text that comes in from the clipboard, in UTF-16 units, before the edit itself is told. */
    public void setOnPaste(IntConsumer newListener) {
        area.setOnPaste(newListener);
    }

    /** The caret's position, in UTF-16 units from 0. */
    public int caretPosition() {
        return area.getCaretPosition();
    }

    /** Moves the caret and brings it into view; a position beyond either end is moved to that end. */
    public void moveCaret(int position) {
        area.reveal(Selection.at(position));
    }

    /** Where the caret is, for a label such as "Ln 16, Col 22". */
    public ReadOnlyObjectProperty<Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /**
     * Moves the caret, brings it into view and takes the focus.
     *
     * @param line from 1; one beyond the end is the last
     * @param column from 1, in UTF-16 units; one beyond the line's end is its end
     */
    public void goTo(int line, int column) {
        var lines = area.lines();
        int index = Math.clamp(line - 1L, 0, lines.count() - 1);
        moveCaret(lines.start(index)
                + Math.clamp(column - 1L, 0, lines.text(index).length()));
        requestFocus();
    }

    /** Marks what the compiler says, in the text and beside it, in the place of what was marked. */
    public void showDiagnostics(List<Diagnostic> list) {
        diagnostics.show(list);
    }

    /** Shows which lines, counted from 1, do how much of the work, until the text is edited. */
    public void showHeat(Map<Integer, Heat> byLine) {
        heat.show(
                byLine.entrySet().stream().collect(Collectors.toMap(entry -> entry.getKey() - 1, Map.Entry::getValue)));
    }

    /** Takes all marks of the compiler away. */
    public void clearDiagnostics() {
        diagnostics.show(List.of());
    }

    /** Goes to the next diagnostic after the caret, from the last to the first. */
    public void nextDiagnostic() {
        diagnostics.next();
    }

    /** Goes to the nearest diagnostic before the caret, from the first to the last. */
    public void previousDiagnostic() {
        diagnostics.previous();
    }

    /** Opens the find bar. */
    public void openFind() {
        find.openFind();
    }

    /** Undoes the last step, if there is one and the text may be edited. */
    public void undo() {
        if (area.isEditable()) {
            area.undo();
        }
    }

    /** Does again what was undone last. */
    public void redo() {
        if (area.isEditable()) {
            area.redo();
        }
    }

    /** Whether there is a step to undo. */
    public ObservableValue<Boolean> undoAvailableProperty() {
        return area.undoAvailableProperty();
    }

    /** Whether the text can be read and searched but not changed by its user. */
    public BooleanProperty readOnlyProperty() {
        return readOnly;
    }

    /** The size of the text in pixels, 8 to 40, at first 14; the user changes it with Ctrl and plus, minus or 0. */
    public DoubleProperty fontSizeProperty() {
        return zoom.sizeProperty();
    }

    /** What its keys do, for a list of shortcuts. */
    public List<Shortcut> shortcuts() {
        return Stream.concat(typing.list().stream(), keys.list().stream()).toList();
    }

    /** Styles what is still waiting to be styled in a long text, for a picture or a test. */
    void finishStyling() {
        highlighter.finish();
    }

    /** The text node, for tests and benches in this package. */
    SourceArea area() {
        return area;
    }

    /** Gives the focus to the text. */
    @Override
    public void requestFocus() {
        if (area.getScene() != null) {
            area.requestFocus();
            return;
        }
        // A pane that splits its room takes its parts in when it is first laid out, and a node outside a scene gets
        // none.
        var waiting = new AtomicReference<Subscription>();
        waiting.set(area.sceneProperty().subscribe((_, scene) -> {
            if (scene != null) {
                waiting.get().unsubscribe();
                FxThread.later(area::requestFocus);
            }
        }));
    }
}
