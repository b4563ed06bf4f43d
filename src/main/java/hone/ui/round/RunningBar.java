package hone.ui.round;

import hone.practice.round.RoundState;
import hone.ui.theme.BarButton;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The bar of a round that runs: its tasks, its clock, and what to do. */
final class RunningBar extends HBox {
    private static final PseudoClass LAST_MINUTE = PseudoClass.getPseudoClass("last-minute");

    /** With more tasks than this there is no room for titles. */
    private static final int TITLED = 4;

    private final RunningViewModel model;
    private final List<ToggleButton> tabs = new ArrayList<>();

    static RunningBar of(RunningViewModel model) {
        return new RunningBar(model);
    }

    private RunningBar(RunningViewModel model) {
        this.model = model;
        getStyleClass().addAll("top-bar", "running-bar");
        setAlignment(Pos.CENTER_LEFT);
        var tasks = new HBox(2);
        tasks.getStyleClass().add("task-tabs");
        tasks.setMinWidth(0);
        model.desks().forEach(desk -> tabs.add(tab(desk)));
        tasks.getChildren().setAll(tabs);
        model.current().subscribe(now -> tabs.forEach(tab -> tab.setSelected(tabs.indexOf(tab) == now.intValue())));
        var run = BarButton.named("round-run", "Run", RoundKeys.run());
        run.setTooltip(new Tooltip("Judge the samples and your own cases"));
        run.setOnAction(_ -> model.run());
        var submit = BarButton.named("round-submit", "Submit", RoundKeys.submit());
        submit.getStyleClass().add("accent");
        submit.setTooltip(new Tooltip("Judge every case of this task"));
        submit.setOnAction(_ -> model.submit());
        var pause = new Button("Pause");
        pause.setId("round-pause");
        pause.setMinWidth(USE_PREF_SIZE);
        pause.setVisible(model.rules().mayPause());
        pause.setManaged(pause.isVisible());
        pause.setOnAction(_ -> model.pause());
        var end = new Button("End round");
        end.setId("round-end");
        end.getStyleClass().add("flat");
        end.setMinWidth(USE_PREF_SIZE);
        end.setOnAction(_ -> model.askToEnd());
        model.state().subscribe(state -> {
            boolean live = state == RoundState.RUNNING;
            List.of(run, submit, pause).forEach(button -> button.setDisable(!live));
            end.setDisable(state.isOver());
            tabs.forEach(tab -> tab.setDisable(state == RoundState.PAUSED));
        });
        var line = new Separator(Orientation.VERTICAL);
        line.getStyleClass().add("bar-line");
        getChildren().setAll(tasks, RoundBar.gap(), clock(), pause, run, submit, line, end);
    }

    private HBox clock() {
        var label = new Label("Time left");
        label.getStyleClass().add("quiet");
        label.setMinWidth(USE_PREF_SIZE);
        var left = new Label();
        left.setId("time-left");
        left.getStyleClass().add("time-left");
        left.setMinWidth(USE_PREF_SIZE);
        left.textProperty().bind(model.clock().left());
        left.accessibleTextProperty().bind(model.clock().leftAloud());
        model.clock().lastMinute().subscribe(on -> left.pseudoClassStateChanged(LAST_MINUTE, on));
        var box = new HBox(7, label, left);
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("round-clock");
        box.setMinWidth(USE_PREF_SIZE);
        return box;
    }

    private ToggleButton tab(TaskDesk desk) {
        int number = desk.number() + 1;
        String title = model.title(desk.number());
        boolean titled = model.desks().size() <= TITLED;
        var tab = new ToggleButton(titled ? number + "  " + title : String.valueOf(number));
        tab.setId("task-" + desk.number());
        tab.getStyleClass().addAll("task-tab", "flat");
        tab.setMinWidth(titled ? 48 : USE_PREF_SIZE);
        tab.setMaxWidth(titled ? 200 : USE_PREF_SIZE);
        tab.setTooltip(new Tooltip(title));
        tab.setOnAction(_ -> {
            tab.setSelected(true);
            model.open(desk.number());
        });
        var mark = new FontIcon(Feather.SEND);
        desk.submitted().subscribe(done -> {
            tab.setGraphic(done ? mark : null);
            tab.setAccessibleText("Task " + number + ", " + title + (done ? ", submitted" : ""));
            tab.setTooltip(new Tooltip(title + (done ? " (submitted)" : "")));
        });
        return tab;
    }
}
