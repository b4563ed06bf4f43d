package hone.ui.results;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** How far a judging is, and how to stop it. */
final class ProgressLine extends HBox {
    ProgressLine(ResultsViewModel model, ResultsActions actions) {
        setId("progress");
        getStyleClass().add("progress-line");
        setAlignment(Pos.CENTER_LEFT);
        var bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> model.total().get() == 0
                                ? ProgressBar.INDETERMINATE_PROGRESS
                                : model.done().get() / (double) model.total().get(),
                        model.done(),
                        model.total()));
        HBox.setHgrow(bar, Priority.ALWAYS);
        var words = new Label();
        words.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.total().get() == 0
                                ? "Compiling"
                                : "Case "
                                        + Math.min(
                                                model.done().get() + 1,
                                                model.total().get()) + " of "
                                        + model.total().get(),
                        model.done(),
                        model.total()));
        words.setMinWidth(USE_PREF_SIZE);
        var cancel = new Button("Cancel  Esc");
        cancel.getStyleClass().add("small");
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(_ -> actions.cancel());
        getChildren().setAll(words, bar, cancel);
    }
}
