package hone.ui.round;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** A round that is over. */
final class AfterView extends BorderPane {
    AfterView(AfterViewModel model, RoundsViewModel rounds) {
        getStyleClass().add("round-page");
        setTop(new RoundBar("Rounds", rounds::toHome, model.summary().name()));
        model.rated().subscribe(rated -> setCenter(rated ? score(model) : ask(model)));
    }

    private static VBox ask(AfterViewModel model) {
        var title = new Label("The round is over");
        title.getStyleClass().add("heading");
        var show = new Button("Show the report");
        show.setId("show-report");
        show.getStyleClass().addAll("accent", "first-focus");
        show.setOnAction(_ -> model.rate(java.util.List.of()));
        var box = new VBox(14, title, show);
        box.getStyleClass().add("round-past");
        return box;
    }

    private static VBox score(AfterViewModel model) {
        var box = new VBox(10);
        box.getStyleClass().add("round-past");
        var title = new Label();
        title.getStyleClass().add("heading");
        title.setText(model.report()
                .get()
                .score()
                .map(points -> points + " of 100 points")
                .orElse("No task counted"));
        box.getChildren().add(title);
        model.report()
                .get()
                .tasks()
                .forEach(task ->
                        box.getChildren().add(RoundBar.words(task.task().title() + ": " + task.points() + " points")));
        return box;
    }
}
