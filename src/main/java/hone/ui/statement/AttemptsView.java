package hone.ui.statement;

import hone.judge.CaseTimes;
import hone.judge.Verdict;
import hone.practice.Attempt;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The attempts at the open problem; the selected one shows its source and can be put back into the editor. */
final class AttemptsView extends StackPane {
    private final StatementViewModel model;
    private final Reading reading;
    private final ListView<Attempt> list;
    private final SplitPane split = new SplitPane();
    private final VBox source = new VBox();

    AttemptsView(StatementViewModel model, Reading reading) {
        this.model = model;
        this.reading = reading;
        list = new ListView<>(model.attempts());
        list.setId("attempts");
        list.getStyleClass().addAll("edge-to-edge", "attempts");
        list.setCellFactory(_ -> new Row());
        var empty = new Label("No attempts yet. Submit to have your code judged on every case.");
        empty.setWrapText(true);
        empty.getStyleClass().add("quiet");
        list.setPlaceholder(empty);
        source.getStyleClass().add("page");
        split.setOrientation(Orientation.VERTICAL);
        split.getItems().setAll(list);
        list.getSelectionModel().selectedItemProperty().subscribe(this::show);
        getChildren().setAll(split);
    }

    private void show(@Nullable Attempt attempt) {
        if (attempt == null) {
            split.getItems().setAll(list);
            return;
        }
        var restore = new Button("Restore into the editor");
        restore.setId("restore");
        restore.setMinWidth(USE_PREF_SIZE);
        restore.setOnAction(_ -> model.restore(attempt));
        var hint = new Label("Undo brings yours back.");
        hint.getStyleClass().add("quiet");
        var actions = new HBox(10, restore, hint);
        actions.setAlignment(Pos.CENTER_LEFT);
        source.getChildren().setAll(actions, new CodeBlock(attempt.source(), "java", reading.colours()));
        if (split.getItems().size() < 2) {
            var scroll = new ScrollPane(source);
            scroll.setFitToWidth(true);
            scroll.getStyleClass().add("edge-to-edge");
            split.getItems().setAll(list, scroll);
            split.setDividerPositions(0.4);
        }
    }

    private final class Row extends ListCell<Attempt> {
        @Override
        protected void updateItem(@Nullable Attempt attempt, boolean empty) {
            super.updateItem(attempt, empty);
            if (empty || attempt == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            boolean right = attempt.verdict() == Verdict.AC;
            var mark = new FontIcon(right ? Feather.CHECK_CIRCLE : Feather.X_CIRCLE);
            mark.getStyleClass().add(right ? "right" : "wrong");
            var verdict = new Label(VerdictWords.of(attempt.verdict()));
            var passed = new Label(attempt.passed() + "/" + attempt.total());
            passed.getStyleClass().add("quiet");
            var cpu = new Label(CaseTimes.about(attempt.slowestCpu()));
            cpu.getStyleClass().add("quiet");
            var at = new Label(reading.when().of(attempt.at(), reading.clock().instant()));
            at.getStyleClass().add("quiet");
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            var row = new HBox(10, mark, verdict, passed, cpu, gap, at);
            row.setAlignment(Pos.CENTER_LEFT);
            setGraphic(row);
            setAccessibleText(verdict.getText() + ", " + passed.getText() + ", " + at.getText());
        }
    }
}
