package hone.ui.settings;

import hone.ui.theme.Theme;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.DoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A small card: theme, sizes, what the keys do, and which protections hold. */
public final class SettingsView extends VBox {
    private final ToggleButton dark = new ToggleButton("Dark");

    /**
     * Shows what {@code model} holds.
     *
     * @param safety which protections hold
     * @param keys the list of keys
     */
    public SettingsView(SettingsViewModel model, SafetyViewModel safety, List<Key> keys) {
        getStyleClass().add("settings");
        var grid = new GridPane();
        grid.getStyleClass().add("settings-grid");
        grid.addRow(0, new Label("Theme"), themes(model));
        grid.addRow(1, new Label("Text"), size("text", model.textSize()));
        grid.addRow(2, new Label("Code"), size("code", model.codeSize()));
        var list = new GridPane();
        list.getStyleClass().add("settings-keys");
        for (int i = 0; i < keys.size(); i++) {
            var press = new Label(keys.get(i).keys());
            press.getStyleClass().add("key");
            press.setMinWidth(USE_PREF_SIZE);
            list.addRow(i, new Label(keys.get(i).what()), press);
            GridPane.setHgrow(list.getChildren().get(2 * i), Priority.ALWAYS);
            ((Label) list.getChildren().get(2 * i)).setMaxWidth(Double.MAX_VALUE);
        }
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var page = new VBox(title("Look"), grid, title("Keys"), scroll);
        page.getStyleClass().add("settings-page");
        var general = new Tab("General", page);
        var protection = new Tab("Safety", new SafetyView(safety));
        protection.setId("tab-safety");
        protection.selectedProperty().subscribe(front -> {
            if (front) {
                safety.look();
            }
        });
        var tabs = new TabPane(general, protection);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        getChildren().setAll(tabs);
    }

    /** Puts the keyboard into this card. */
    public void focusInside() {
        dark.requestFocus();
    }

    private HBox themes(SettingsViewModel model) {
        var light = new ToggleButton("Light");
        dark.setId("theme-dark");
        light.setId("theme-light");
        dark.getStyleClass().add("left-pill");
        light.getStyleClass().add("right-pill");
        var group = new ToggleGroup();
        group.getToggles().setAll(dark, light);
        model.theme().subscribe(theme -> group.selectToggle(theme == Theme.DARK ? dark : light));
        group.selectedToggleProperty().subscribe((_, chosen) -> {
            if (chosen == null) {
                group.selectToggle(model.theme().get() == Theme.DARK ? dark : light);
            } else {
                model.theme().set(chosen.equals(dark) ? Theme.DARK : Theme.LIGHT);
            }
        });
        return new HBox(dark, light);
    }

    private static HBox size(String what, DoubleProperty size) {
        var smaller = new Button("−");
        smaller.setAccessibleText("Smaller " + what);
        smaller.setOnAction(_ -> SettingsViewModel.change(size, -1));
        var larger = new Button("+");
        larger.setAccessibleText("Larger " + what);
        larger.setOnAction(_ -> SettingsViewModel.change(size, 1));
        var now = new Label();
        now.setMinWidth(48);
        now.setAlignment(Pos.CENTER);
        size.subscribe(pixels -> now.setText(String.format(Locale.ROOT, "%.0f px", pixels.doubleValue())));
        var row = new HBox(4, smaller, now, larger);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Label title(String text) {
        var label = new Label(text);
        label.getStyleClass().add("section-title");
        return label;
    }

    /** A key and what it does. */
    public record Key(String keys, String what) {}
}
