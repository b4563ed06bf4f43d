package hone.ui.round;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The rules of a round in full sentences, and the one button that starts it. */
final class StartView extends BorderPane {
    private static final double WIDTH = 620;

    StartView(StartViewModel model, RoundsViewModel rounds) {
        getStyleClass().add("round-page");
        setTop(new RoundBar("Rounds", rounds::toHome, ""));
        var title = new Label(model.kind().name());
        title.getStyleClass().add("heading");
        title.setWrapText(true);
        var size = RoundBar.quiet(RuleWords.size(model.kind()) + "  ·  " + RuleWords.mix(model.kind()));
        var rules = new VBox(9);
        rules.getStyleClass().add("start-rules");
        model.sentences().forEach(sentence -> {
            var mark = new FontIcon(Feather.MINUS);
            var words = RoundBar.words(sentence);
            words.setMinHeight(USE_PREF_SIZE);
            var line = new HBox(10, mark, words);
            line.setAlignment(Pos.TOP_LEFT);
            rules.getChildren().add(line);
        });
        var refused = RoundBar.words("");
        refused.setId("round-refused");
        refused.getStyleClass().add("round-refused");
        refused.setMinHeight(USE_PREF_SIZE);
        refused.setMaxWidth(Double.MAX_VALUE);
        refused.textProperty()
                .bind(Bindings.createStringBinding(() -> model.refused().get().orElse(""), model.refused()));
        refused.visibleProperty().bind(refused.textProperty().isNotEmpty());
        refused.managedProperty().bind(refused.visibleProperty());
        var start = new Button("Start");
        start.setId("start-round");
        start.getStyleClass().addAll("accent", "first-focus");
        start.setMinWidth(120);
        start.setDefaultButton(true);
        start.disableProperty().bind(model.busy());
        start.setOnAction(_ -> model.start());
        var change = new Button("Change a copy…");
        change.setId("change-kind");
        change.disableProperty().bind(model.busy());
        change.setOnAction(_ -> rounds.build(model.kind()));
        var note = RoundBar.quiet("");
        note.textProperty()
                .bind(Bindings.when(model.busy())
                        .then("Drawing the tasks…")
                        .otherwise("The clock starts when the first task is on the screen."));
        var actions = new HBox(10, start, change);
        actions.setAlignment(Pos.CENTER_LEFT);
        var card = new VBox(14, new VBox(4, title, size), rules, refused, actions, note);
        card.getStyleClass().add("start-card");
        card.setMaxWidth(WIDTH);
        card.setMaxHeight(USE_PREF_SIZE);
        var middle = new StackPane(card);
        middle.getStyleClass().add("start-middle");
        var scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("edge-to-edge");
        setCenter(scroll);
    }
}
