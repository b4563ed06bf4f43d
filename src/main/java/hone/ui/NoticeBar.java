package hone.ui;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The notices, one line each, above the person's work. */
final class NoticeBar extends VBox {
    private final Notices notices;

    NoticeBar(Notices notices) {
        this.notices = notices;
        getStyleClass().add("notices");
        notices.shown().subscribe(this::refresh);
        refresh();
    }

    private void refresh() {
        getChildren().setAll(notices.shown().stream().map(this::line).toList());
    }

    private HBox line(Notice notice) {
        var text = new Label(notice.text());
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        text.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        boolean news = notice.tone() == Notice.Tone.NEWS;
        var icon = new FontIcon(news ? Feather.INFO : Feather.ALERT_TRIANGLE);
        var line = new HBox(10, icon, text);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().addAll(news ? List.of("notice", "news") : List.of("notice"));
        for (Notice.Action action : notice.actions()) {
            var button = new Button(action.name());
            button.getStyleClass().add("small");
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(_ -> {
                notices.remove(notice.about());
                action.run().run();
            });
            line.getChildren().add(button);
        }
        if (notice.actions().isEmpty()) {
            var close = new Button(null, new FontIcon(Feather.X));
            close.getStyleClass().addAll("button-icon", "flat", "small");
            close.setAccessibleText("Close this notice");
            close.setTooltip(new Tooltip("Close"));
            close.setOnAction(_ -> notices.remove(notice.about()));
            line.getChildren().add(close);
        }
        return line;
    }
}
