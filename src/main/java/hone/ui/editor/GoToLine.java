package hone.ui.editor;

import java.util.Optional;
import java.util.regex.Pattern;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

/** Goes to a line by its number, with the bar that asks for it. */
final class GoToLine implements Feature {
    private static final PseudoClass UNUSABLE = PseudoClass.getPseudoClass("unusable");
    private static final Pattern TARGET = Pattern.compile("\\s*(\\d{1,9})(?:\\s*[:,]\\s*(\\d{1,9}))?\\s*");

    private final CodeEditor editor;
    private final BarSlot bars;
    private final TextField field = new TextField();
    private final Label hint = new Label();
    private final HBox bar = new HBox(new Label("Go to line"), field, hint);

    GoToLine(CodeEditor editor, BarSlot bars) {
        this.editor = editor;
        this.bars = bars;
    }

    @Override
    public void install(EditorParts parts) {
        bar.getStyleClass().addAll("editor-bar", "bar-row");
        bar.setAlignment(Pos.CENTER_LEFT);
        field.setId("go-to-line");
        field.setAccessibleText("Line, or line:column");
        field.getStyleClass().add("bar-field");
        field.setPrefColumnCount(10);
        hint.getStyleClass().add("bar-status");
        field.textProperty()
                .subscribe(text -> field.pseudoClassStateChanged(
                        UNUSABLE, !text.isBlank() && parse(text).isEmpty()));
        parts.keys().bind("Go to line", () -> open(parts.area()), "Shortcut+'g'");
        var fieldKeys = new Shortcuts(field, () -> true);
        fieldKeys.bind("Go", this::go, "Enter");
        fieldKeys.bind("Close the bar", () -> bars.close(bar), "Esc");
    }

    private void open(SourceArea area) {
        hint.setText("1 to " + area.lines().count() + ", or line:column");
        field.setText(String.valueOf(area.getCurrentParagraph() + 1));
        bars.open(bar);
        field.requestFocus();
        field.selectAll();
    }

    private void go() {
        parse(field.getText()).ifPresent(place -> {
            bars.close(bar);
            editor.goTo(place.line(), place.column());
        });
    }

    /** Reads "12" or "12:5". */
    static Optional<Place> parse(String text) {
        var matcher = TARGET.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int column = matcher.group(2) == null ? 1 : Integer.parseInt(matcher.group(2));
        return Optional.of(new Place(Integer.parseInt(matcher.group(1)), column));
    }
}
