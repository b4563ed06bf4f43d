package hone.ui.round.report;

import hone.ui.round.report.TaskPage.Fact;
import hone.ui.round.report.TaskPage.StepRow;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A task in the report. */
final class TaskCard extends VBox {
    private static final double WIDEST_FACT = 460;
    private static final double WIDEST_ROW = 900;

    TaskCard(TaskPage task, Runnable open) {
        getStyleClass().add("task-card");
        getChildren().setAll(head(task));
        for (String notice : task.notices()) {
            var icon = new FontIcon(Feather.ALERT_TRIANGLE);
            icon.getStyleClass().add("fault");
            var words = ReportView.wrapped(notice, "label");
            HBox.setHgrow(words, Priority.ALWAYS);
            var line = new HBox(8, icon, words);
            line.setAlignment(Pos.BASELINE_LEFT);
            getChildren().add(line);
        }
        getChildren().add(facts(task, open));
        if (!task.steps().isEmpty()) {
            getChildren().add(steps(task));
        }
    }

    private static Node head(TaskPage task) {
        var title = ReportView.wrapped(task.number() + "  " + task.title(), "task-title");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var verdict = new HBox(7, mark(task), ReportView.wrapped(task.verdict(), "label"));
        verdict.setAlignment(Pos.CENTER_LEFT);
        var left = new VBox(4, title, verdict);
        HBox.setHgrow(left, Priority.ALWAYS);
        var points = new Label(task.points());
        points.getStyleClass().add("task-points");
        points.setAccessibleText("Task " + task.number() + ": " + task.points() + " points");
        var expected = new Label(task.expected());
        expected.getStyleClass().add("quiet");
        var right = new VBox(points, expected);
        right.setAlignment(Pos.TOP_RIGHT);
        right.setMinWidth(USE_PREF_SIZE);
        return new HBox(20, left, right);
    }

    private static FontIcon mark(TaskPage task) {
        var mark = new FontIcon(task.right()
                .map(right -> right ? Feather.CHECK_CIRCLE : Feather.X_CIRCLE)
                .orElse(Feather.MINUS_CIRCLE));
        mark.getStyleClass()
                .add(task.right().map(right -> right ? "right" : "wrong").orElse("idle"));
        return mark;
    }

    private static Node facts(TaskPage task, Runnable open) {
        var flow = new FlowPane();
        flow.getStyleClass().add("facts");
        flow.setPrefWrapLength(WIDEST_ROW);
        for (Fact fact : task.facts()) {
            var name = new Label(fact.name());
            name.getStyleClass().add("fact-name");
            var value = ReportView.wrapped(fact.value(), "label");
            value.setMaxWidth(WIDEST_FACT);
            flow.getChildren().add(new VBox(name, value));
        }
        HBox.setHgrow(flow, Priority.ALWAYS);
        var look = new Button("Open in the workbench");
        look.getStyleClass().add("small");
        look.setAccessibleText("Open “" + task.title() + "” in the workbench with your code");
        look.setMinWidth(USE_PREF_SIZE);
        look.setOnAction(_ -> open.run());
        var row = new HBox(16, flow, look);
        row.setAlignment(Pos.BOTTOM_LEFT);
        return row;
    }

    private static Node steps(TaskPage task) {
        var grid = new GridPane();
        grid.getStyleClass().add("steps");
        for (int i = 0; i < 3; i++) {
            var narrow = new ColumnConstraints();
            narrow.setMinWidth(USE_PREF_SIZE);
            grid.getColumnConstraints().add(narrow);
        }
        var wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(wide);
        String[] heads = {"Step", "Points", "Time", "Notes"};
        for (int i = 0; i < heads.length; i++) {
            var head = new Label(heads[i]);
            head.getStyleClass().add("fact-name");
            grid.add(head, i, 0);
        }
        int row = 1;
        for (StepRow step : task.steps()) {
            grid.add(new Label(step.step()), 0, row);
            grid.add(new Label(step.points()), 1, row);
            grid.add(new Label(step.time()), 2, row);
            grid.add(
                    step.note().isEmpty()
                            ? ReportView.wrapped(ReportWords.NO_NOTE, "quiet")
                            : ReportView.wrapped(step.note(), "label"),
                    3,
                    row);
            row++;
        }
        return grid;
    }
}
