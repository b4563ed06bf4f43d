package hone.ui;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The line at the bottom: where the caret is; and, only when there is trouble, what is wrong with keeping the draft. */
final class StatusBar extends HBox {
    StatusBar(WorkbenchViewModel model, CodePane code) {
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        var caret = new Label();
        caret.setId("caret");
        caret.textProperty().bind(Bindings.concat("Ln ", code.line(), ", Col ", code.column()));
        caret.setMinWidth(USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var trouble = new Label();
        trouble.setId("draft-trouble");
        trouble.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        trouble.getStyleClass().add("trouble");
        trouble.textProperty().bind(model.draftTrouble());
        trouble.visibleProperty().bind(model.draftTrouble().isNotEmpty());
        trouble.managedProperty().bind(trouble.visibleProperty());
        trouble.setTooltip(new Tooltip());
        trouble.getTooltip().textProperty().bind(model.draftTrouble());
        getChildren().setAll(caret, gap, trouble);
    }
}
