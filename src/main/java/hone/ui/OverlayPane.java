package hone.ui;

import java.util.List;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/** What lies over the window: a veil, and on it a drawer from the left or a card at the right. */
final class OverlayPane extends StackPane {
    private static final Duration SLIDE = Duration.millis(140);

    private final Region veil = new Region();

    OverlayPane(Runnable onDismiss) {
        veil.getStyleClass().add("veil");
        veil.setOnMouseClicked(_ -> onDismiss.run());
        setVisible(false);
        setPickOnBounds(false);
    }

    /** Slides a drawer in from the left. */
    void drawer(Region content, double width) {
        content.setMaxWidth(width);
        content.setPrefWidth(width);
        content.setMinWidth(0);
        show(content, Pos.CENTER_LEFT, -width);
    }

    /** Shows a card at the top right. */
    void card(Region content, double width, double height) {
        content.setMaxSize(width, height);
        content.setPrefWidth(width);
        setMargin(content, new Insets(52, 12, 12, 12));
        show(content, Pos.TOP_RIGHT, 0);
    }

    /** Takes everything away. */
    void hide() {
        getChildren().clear();
        setVisible(false);
    }

    private void show(Node content, Pos place, double from) {
        setAlignment(content, place);
        getChildren().setAll(List.of(veil, content));
        setVisible(true);
        content.setTranslateX(from);
        if (from != 0) {
            new Timeline(new KeyFrame(SLIDE, new KeyValue(content.translateXProperty(), 0, Interpolator.EASE_OUT)))
                    .play();
        }
    }
}
