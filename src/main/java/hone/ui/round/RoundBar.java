package hone.ui.round;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The bar at the top of a page of rounds, and buttons as the window has them. */
final class RoundBar extends HBox {
    /**
     * A bar that leads back.
     *
     * @param back where to, in a word or two
     */
    RoundBar(String back, Runnable onBack, String title, Node... right) {
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        var button = new Button(back, new FontIcon(Feather.ARROW_LEFT));
        button.setId("round-back");
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip("Esc"));
        button.setOnAction(_ -> onBack.run());
        var name = new Label(title);
        name.getStyleClass().add("bar-title");
        getChildren().setAll(button, name, gap());
        getChildren().addAll(right);
    }

    static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    /** Words that stand back and wrap. */
    static Label quiet(String words) {
        var label = new Label(words);
        label.getStyleClass().add("quiet");
        label.setWrapText(true);
        return label;
    }

    /** Words that wrap. */
    static Label words(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        return label;
    }

    /** A heading within a page. */
    static Label section(String words) {
        var label = new Label(words);
        label.getStyleClass().add("section-title");
        return label;
    }
}
