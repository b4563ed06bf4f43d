package hone.ui.round.report;

import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Score and pace, side by side or one below the other. */
final class TrendPair extends StackPane {
    TrendPair(Comparison rounds, boolean sideBySide) {
        List<DrawingView> pictures = List.of(new DrawingView(rounds::score), new DrawingView(rounds::pace));
        Pane both = sideBySide ? new HBox() : new VBox();
        for (DrawingView each : pictures) {
            HBox.setHgrow(each, Priority.ALWAYS);
            each.setPrefWidth(200);
            // By Tab a screen reader comes to what the picture says.
            each.setFocusTraversable(true);
            both.getChildren().add(each);
        }
        both.getStyleClass().add(sideBySide ? "trend-row" : "trend-column");
        getChildren().setAll(both);
    }
}
