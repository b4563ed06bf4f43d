package hone.ui.theme;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The buttons of the bars at the top. */
public final class BarButton {
    private BarButton() {}

    /** A button with its keys beside its name. */
    public static Button named(String id, String name, String keys) {
        var words = new Label(name);
        words.setMinWidth(Region.USE_PREF_SIZE);
        var press = new Label(keys);
        press.getStyleClass().add("key-hint");
        press.setMinWidth(Region.USE_PREF_SIZE);
        var content = new HBox(8, words, press);
        content.setAlignment(Pos.CENTER);
        var button = new Button(null, content);
        button.setId(id);
        button.setAccessibleText(name + ", " + keys);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /** A button with an icon alone. */
    public static Button icon(String id, Feather shape, String words) {
        var button = new Button();
        button.setId(id);
        button.getStyleClass().addAll("button-icon", "flat");
        show(button, shape, words);
        return button;
    }

    /** Gives a button another icon, and the words that say what it does. */
    public static void show(Button button, Feather shape, String words) {
        button.setGraphic(new FontIcon(shape));
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
    }
}
