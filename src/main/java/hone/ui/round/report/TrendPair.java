package hone.ui.round.report;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Score and pace side by side. */
final class TrendPair extends HBox {
    TrendPair(Comparison rounds) {
        var score = new DrawingView(rounds::score);
        var pace = new DrawingView(rounds::pace);
        for (DrawingView each : new DrawingView[] {score, pace}) {
            HBox.setHgrow(each, Priority.ALWAYS);
            each.setPrefWidth(200);
            // By Tab a screen reader comes to what the picture says.
            each.setFocusTraversable(true);
            getChildren().add(each);
        }
        getStyleClass().add("trend-pair");
    }
}
