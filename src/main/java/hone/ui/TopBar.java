package hone.ui;

import hone.ui.theme.BarButton;
import hone.ui.theme.Theme;
import java.util.List;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The bar at the top: which problem, and what to do with the code. */
final class TopBar extends HBox {
    TopBar(WorkbenchViewModel model, Runnable toRounds) {
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        BooleanBinding nothingOpen = model.stage().isNotEqualTo(Front.Stage.OPEN);
        var problems = BarButton.named("problems", "Problems", Keys.problems());
        ((HBox) problems.getGraphic()).getChildren().addFirst(new FontIcon(Feather.MENU));
        problems.setOnAction(_ -> Keys.toggle(model, Front.Overlay.PROBLEMS));
        Button previous = BarButton.icon("previous-problem", Feather.CHEVRON_LEFT, "Previous problem");
        previous.setOnAction(_ -> model.step(-1));
        Button next = BarButton.icon("next-problem", Feather.CHEVRON_RIGHT, "Next problem");
        next.setOnAction(_ -> model.step(1));
        var rounds = BarButton.named("rounds", "Rounds", Keys.rounds());
        rounds.setTooltip(new Tooltip("Timed mock interviews"));
        rounds.setOnAction(_ -> toRounds.run());
        var blank = new Button("Start blank");
        blank.setId("start-blank");
        blank.getStyleClass().add("flat");
        blank.setTooltip(new Tooltip("Puts the empty method back. Undo brings your code back."));
        blank.setOnAction(_ -> model.startBlank());
        var run = BarButton.named("run", "Run", Keys.run());
        run.setTooltip(new Tooltip("Judge the samples and your own cases"));
        run.setOnAction(_ -> model.run());
        var submit = BarButton.named("submit", "Submit", Keys.submit());
        submit.getStyleClass().add("accent");
        submit.setTooltip(new Tooltip("Judge every case, the samples first, and keep the attempt"));
        submit.setOnAction(_ -> model.submit());
        for (Button needsProblem : List.of(previous, next, blank, run, submit)) {
            needsProblem.disableProperty().bind(nothingOpen);
        }
        Button theme = BarButton.icon("theme", Feather.SUN, "Light theme");
        theme.setOnAction(_ -> model.settings().toggleTheme());
        model.settings().theme().subscribe(now -> {
            boolean dark = now == Theme.DARK;
            BarButton.show(theme, dark ? Feather.SUN : Feather.MOON, dark ? "Light theme" : "Dark theme");
        });
        Button settings = BarButton.icon("settings", Feather.SETTINGS, "Settings and keys");
        settings.setOnAction(_ -> Keys.toggle(model, Front.Overlay.SETTINGS));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new Separator(Orientation.VERTICAL);
        line.getStyleClass().add("bar-line");
        getChildren().setAll(problems, previous, next, rounds, gap, blank, run, submit, line, theme, settings);
    }
}
