package hone.ui.results;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The form for one of the person's own cases: JSON, checked as it is typed. */
final class CaseFormView extends VBox {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    CaseFormView(OwnCaseForm form, CasesViewModel model) {
        getStyleClass().add("case-form");
        var grid = new GridPane();
        grid.getStyleClass().add("case-grid");
        var name = new TextField();
        name.textProperty().bindBidirectional(form.name());
        name.setMaxWidth(260);
        name.setAccessibleText("Name of the case");
        var remove = CasesView.icon(Feather.TRASH_2, "Remove this case");
        remove.setOnAction(_ -> model.remove(form));
        var done = new Button("Done");
        done.getStyleClass().add("small");
        done.setOnAction(_ -> model.selected().set(Optional.empty()));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(8, name, gap, done, remove);
        head.setAlignment(Pos.CENTER_LEFT);
        grid.addRow(0, quiet("Name"), head);
        GridPane.setHgrow(head, Priority.ALWAYS);
        int row = 1;
        for (OwnCaseForm.Field field : form.fields()) {
            addField(grid, row++, field.label(), field);
        }
        addField(grid, row, "Expected", form.expected());
        getChildren().setAll(grid);
    }

    private static void addField(GridPane grid, int row, String label, OwnCaseForm.Field field) {
        TextInputControl text = field.plain() ? lines() : new TextField();
        text.setId("field-" + field.label());
        text.getStyleClass().add("json-field");
        text.textProperty().bindBidirectional(field.text());
        text.setPromptText(prompt(field));
        text.setAccessibleText(label + ", " + field.type().javaName());
        var error = new Label();
        error.getStyleClass().add("wrong-text");
        error.setWrapText(true);
        error.textProperty().bind(field.error());
        error.visibleProperty().bind(Bindings.isNotEmpty(field.error()));
        error.managedProperty().bind(error.visibleProperty());
        field.error().subscribe(words -> text.pseudoClassStateChanged(ERROR, !words.isEmpty()));
        var box = new VBox(3, text, error);
        GridPane.setHgrow(box, Priority.ALWAYS);
        Label name = quiet(label);
        GridPane.setValignment(name, javafx.geometry.VPos.TOP);
        name.setPadding(new javafx.geometry.Insets(6, 0, 0, 0));
        grid.addRow(row, name, box);
    }

    private static String prompt(OwnCaseForm.Field field) {
        if (field.mayBeEmpty()) {
            return "unknown: the result is shown, not judged";
        }
        return field.plain() ? "what the program reads" : Examples.of(field.type());
    }

    private static TextArea lines() {
        var area = new TextArea();
        area.setPrefRowCount(4);
        return area;
    }

    private static Label quiet(String text) {
        var label = new Label(text);
        label.getStyleClass().add("quiet");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
