package hone.ui.results;

import hone.ui.statement.VisibleText;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The sentence above the results, what to do next, and the quiet chip that names the compiler. */
final class HeadlineBar extends HBox {
    private final ResultsViewModel model;
    private final FontIcon icon = new FontIcon(Feather.CHECK_CIRCLE);
    private final Label text = new Label();
    private final Button goTo = new Button("Go to line");

    HeadlineBar(ResultsViewModel model, ResultsActions actions) {
        this.model = model;
        getStyleClass().add("headline-bar");
        setAlignment(Pos.TOP_LEFT);
        text.setId("headline");
        text.getStyleClass().add("headline");
        text.setWrapText(true);
        text.setMinSize(0, USE_PREF_SIZE);
        setMinHeight(USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        var copy = new MenuItem("Copy");
        copy.setOnAction(_ -> hone.ui.statement.CodeBlock.copy(text.getText()));
        text.setContextMenu(new ContextMenu(copy));
        HBox.setHgrow(text, Priority.ALWAYS);
        goTo.getStyleClass().add("small");
        goTo.setMinWidth(USE_PREF_SIZE);
        goTo.setOnAction(_ -> model.headline().get().ifPresent(h -> h.line().ifPresent(actions::goTo)));
        var editorial = action("Editorial", actions::openEditorial);
        var growth = action("Growth", actions::openGrowth);
        var next = action("Next problem", actions::nextProblem);
        var chip = new Label();
        chip.setId("compiler-chip");
        chip.getStyleClass().add("chip");
        chip.setMaxWidth(420);
        chip.textProperty().bind(model.compiler());
        chip.setTooltip(new javafx.scene.control.Tooltip());
        chip.getTooltip().textProperty().bind(Bindings.concat("Compiled by ", model.compiler()));
        chip.visibleProperty()
                .bind(model.compiler().isNotEmpty().and(model.staleHeadline().not()));
        chip.managedProperty().bind(chip.visibleProperty());
        chip.setMinWidth(90);
        getChildren().setAll(icon, text, goTo, growth, editorial, next, chip);
        managedProperty().bind(visibleProperty());
        opacityProperty().bind(Bindings.when(model.staleHeadline()).then(0.55).otherwise(1.0));
        model.headline().subscribe(this::refresh);
        refresh();
    }

    private Button action(String name, Runnable run) {
        var button = new Button(name);
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        button.visibleProperty().bind(model.accepted());
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    private void refresh() {
        setVisible(model.headline().get().isPresent());
        model.headline().get().ifPresent(headline -> {
            text.setText(VisibleText.shown(headline.text()));
            Headline.Tone tone = headline.tone();
            icon.setIconCode(
                    switch (tone) {
                        case RIGHT -> Feather.CHECK_CIRCLE;
                        case WRONG -> Feather.X_CIRCLE;
                        case PLAIN -> Feather.INFO;
                        case FAULT -> Feather.ALERT_TRIANGLE;
                    });
            String style = switch (tone) {
                case RIGHT -> "right";
                case WRONG -> "wrong";
                case PLAIN -> "idle";
                case FAULT -> "fault";
            };
            icon.getStyleClass().removeAll("right", "wrong", "idle", "fault");
            icon.getStyleClass().add(style);
            text.getStyleClass().removeAll("right-text", "wrong-text");
            if (tone == Headline.Tone.RIGHT || tone == Headline.Tone.WRONG) {
                text.getStyleClass().add(style + "-text");
            }
            goTo.setVisible(headline.line().isPresent());
            headline.line().ifPresent(line -> goTo.setText("Go to line " + line));
            goTo.setManaged(goTo.isVisible());
        });
    }
}
