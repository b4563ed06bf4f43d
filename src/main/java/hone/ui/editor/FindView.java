package hone.ui.editor;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The nodes of the find bar; {@link FindFeature} gives them their actions. */
final class FindView extends VBox {
    private static final PseudoClass UNUSABLE = PseudoClass.getPseudoClass("unusable");
    private static final double FIELD_WIDTH = 260;
    private static final String REPLACE_ALL_KEY =
            KeyCombination.valueOf("Shortcut+Enter").getDisplayText();

    final TextField query = field("Find", "find-query");
    final TextField replacement = field("Replace with", "find-replacement");
    final ToggleButton matchCase = toggle("Aa", "Match case (Alt+C)", "find-match-case");
    final ToggleButton regex = toggle(".*", "Regular expression (Alt+R)", "find-regex");
    final Button previous = icon(Feather.CHEVRON_UP, "Previous hit (Shift+F3)", "find-previous");
    final Button next = icon(Feather.CHEVRON_DOWN, "Next hit (F3)", "find-next");
    final Button close = icon(Feather.X, "Close (Esc)", "find-close");
    final Button replace = button("Replace", "Replace this hit and go to the next (Enter)", "find-replace");
    final Button replaceAll = button("Replace all", "Replace every hit (" + REPLACE_ALL_KEY + ")", "find-replace-all");
    private final HBox replaceRow;

    FindView(FindViewModel model) {
        getStyleClass().addAll("editor-bar", "find-bar");
        query.textProperty().bindBidirectional(model.queryProperty());
        replacement.textProperty().bindBidirectional(model.replacementProperty());
        matchCase.selectedProperty().bindBidirectional(model.matchCaseProperty());
        regex.selectedProperty().bindBidirectional(model.regexProperty());
        var status = new Label();
        status.setId("find-status");
        status.getStyleClass().add("bar-status");
        status.setMaxWidth(Double.MAX_VALUE);
        status.textProperty().bind(model.statusProperty());
        HBox.setHgrow(status, Priority.ALWAYS);
        model.unusableProperty().subscribe(on -> {
            query.pseudoClassStateChanged(UNUSABLE, on);
            status.pseudoClassStateChanged(UNUSABLE, on);
        });
        var findRow = row(query, matchCase, regex, previous, next, status, close);
        replaceRow = row(replacement, replace, replaceAll);
        getChildren().add(findRow);
    }

    /** Shows the row for replacing, or takes it away. */
    void showReplace(boolean on) {
        if (on != isReplaceShown()) {
            if (on) {
                getChildren().add(replaceRow);
            } else {
                getChildren().remove(replaceRow);
            }
        }
    }

    boolean isReplaceShown() {
        return getChildren().contains(replaceRow);
    }

    private static HBox row(Node... children) {
        var row = new HBox(children);
        row.getStyleClass().add("bar-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static TextField field(String prompt, String id) {
        var field = new TextField();
        field.setId(id);
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.getStyleClass().add("bar-field");
        field.setPrefWidth(FIELD_WIDTH);
        field.setMinWidth(90);
        return field;
    }

    private static ToggleButton toggle(String text, String tip, String id) {
        var toggle = new ToggleButton(text);
        toggle.setId(id);
        toggle.setTooltip(new Tooltip(tip));
        toggle.setFocusTraversable(false);
        toggle.getStyleClass().add("bar-toggle");
        toggle.setMinWidth(USE_PREF_SIZE);
        return toggle;
    }

    private static Button icon(Feather glyph, String tip, String id) {
        var button = button("", tip, id);
        button.setGraphic(new FontIcon(glyph));
        button.getStyleClass().add("bar-icon");
        button.setFocusTraversable(false);
        return button;
    }

    private static Button button(String text, String tip, String id) {
        var button = new Button(text);
        button.setId(id);
        button.setTooltip(new Tooltip(tip));
        button.setAccessibleText(tip);
        button.getStyleClass().add("bar-button");
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
