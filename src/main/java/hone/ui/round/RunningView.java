package hone.ui.round;

import hone.practice.round.RoundState;
import hone.ui.statement.Reading;
import hone.ui.theme.BarButton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A round that runs: statement left, code in the middle with cases and results below, steps right. */
final class RunningView extends BorderPane {
    private final RunningViewModel model;
    private final List<TaskPanes> tasks = new ArrayList<>();
    private final StackPane statement = TaskPanes.place();
    private final StackPane editor = TaskPanes.place();
    private final StackPane lower = TaskPanes.place();
    private final VBox notices = new VBox();
    private final Node work;
    private int part = 1;

    RunningView(RunningViewModel model, Reading reading, DoubleProperty codeSize) {
        this.model = model;
        getStyleClass().add("running");
        model.desks().forEach(desk -> tasks.add(new TaskPanes(desk, model, reading, codeSize)));
        var hints = HintsLine.of(model, reading);
        VBox.setVgrow(statement, Priority.ALWAYS);
        var left = new VBox(statement, hints);
        var middle = new SplitPane(editor, lower);
        middle.setOrientation(Orientation.VERTICAL);
        middle.setDividerPositions(0.62);
        var split = new SplitPane(left, middle);
        split.setDividerPositions(model.rules().steps() ? 0.38 : 0.35);
        HBox.setHgrow(split, Priority.ALWAYS);
        split.setMaxWidth(Double.MAX_VALUE);
        var row = new HBox(split);
        if (model.rules().steps()) {
            row.getChildren().add(new StepsView(model.steps()));
        }
        work = row;
        setTop(new VBox(RunningBar.of(model), notices));
        setCenter(work);
        setBottom(status());
        model.current().subscribe(now -> showTask(now.intValue()));
        model.state().subscribe(this::showState);
        model.clock().notices().subscribe(this::showNotices);
        model.endQuestion().subscribe(_ -> showNotices());
        model.setOnGoTo(line -> front().editor().goTo(line, 1));
    }

    private TaskPanes front() {
        return tasks.get(model.current().get());
    }

    private void showTask(int number) {
        TaskPanes task = tasks.get(number);
        statement.getChildren().setAll(task.statement());
        editor.getChildren().setAll(task.editor());
        lower.getChildren().setAll(task.lower());
        focusInside();
    }

    private void showState(RoundState state) {
        if (state == RoundState.PAUSED) {
            setCenter(paused());
        } else if (getCenter() != null && !getCenter().equals(work)) {
            setCenter(work);
            focusInside();
        }
        if (state.isOver()) {
            tasks.forEach(TaskPanes::freeze);
        }
    }

    private Node paused() {
        var title = new Label("Paused");
        title.getStyleClass().add("heading");
        var words = RoundBar.quiet("The clock stands still. Statement and code are hidden until you go on.");
        words.setWrapText(false);
        var goOn = new Button("Go on");
        goOn.setId("round-go-on");
        goOn.getStyleClass().add("accent");
        goOn.setMinWidth(120);
        goOn.setOnAction(_ -> model.goOn());
        var box = new VBox(12, title, words, goOn);
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("paused");
        goOn.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                goOn.requestFocus();
            }
        });
        return box;
    }

    private void showNotices() {
        notices.getChildren().clear();
        for (RoundNotice notice : model.clock().notices()) {
            var close = BarButton.icon("close-notice", Feather.X, "Close this notice");
            close.getStyleClass().add("small");
            close.setFocusTraversable(false);
            close.setOnAction(_ -> model.clock().dismiss(notice.about()));
            notices.getChildren().add(line(notice.about() == RoundNotice.Subject.STORE, notice.text(), close));
        }
        model.endQuestion().get().ifPresent(words -> {
            var end = new Button("End it");
            end.setId("round-end-now");
            end.getStyleClass().add("small");
            end.setOnAction(_ -> model.end());
            var keep = new Button("Keep going");
            keep.setId("round-keep-going");
            keep.getStyleClass().add("small");
            keep.setOnAction(_ -> {
                model.keepGoing();
                focusInside();
            });
            notices.getChildren().add(line(false, "End the round now? " + words, keep, end));
        });
    }

    private static Node line(boolean trouble, String words, Node... right) {
        var text = RoundBar.words(words);
        text.setMaxWidth(Double.MAX_VALUE);
        text.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        var line = new HBox(10, new FontIcon(trouble ? Feather.ALERT_TRIANGLE : Feather.INFO), text);
        line.getChildren().addAll(right);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("notice");
        if (!trouble) {
            line.getStyleClass().add("news");
        }
        return line;
    }

    private Node status() {
        var spent = new Label();
        spent.setId("time-spent");
        spent.textProperty().bind(model.clock().spent());
        var kind = new Label(model.round().started().map(s -> s.kind().name()).orElse(""));
        kind.setMinWidth(USE_PREF_SIZE);
        var bar = new HBox(spent, RoundBar.gap(), kind);
        bar.getStyleClass().add("status-bar");
        return bar;
    }

    /** Takes the keys of a round before anything in it does. */
    boolean takes(KeyEvent event) {
        if (RoundKeys.isSubmit(event)) {
            model.submit();
        } else if (RoundKeys.isRun(event)) {
            model.run();
        } else if (event.getCode() == KeyCode.F6) {
            cycle(event.isShiftDown() ? -1 : 1);
        } else if (RoundKeys.task(event) >= 0 && RoundKeys.task(event) < tasks.size()) {
            model.open(RoundKeys.task(event));
        } else {
            return false;
        }
        return true;
    }

    private void cycle(int by) {
        List<Runnable> parts = new ArrayList<>(
                List.of(front().statement()::requestFocus, front().editor()::requestFocus, front()::focusLower));
        Optional.ofNullable(lookup("#step-note")).ifPresent(note -> parts.add(note::requestFocus));
        part = Math.floorMod(part + by, parts.size());
        parts.get(part).run();
    }

    /** Takes a question back, or stops a run. */
    void escape() {
        if (model.endQuestion().get().isPresent()) {
            model.keepGoing();
            focusInside();
        } else {
            model.cancel();
        }
    }

    /** Puts the keyboard into the code. */
    void focusInside() {
        part = 1;
        front().editor().requestFocus();
    }
}
