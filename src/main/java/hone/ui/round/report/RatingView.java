package hone.ui.round.report;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Asks how it went, task by task, before the score is shown. The keys 1 to 5 choose and go to the next task. */
public final class RatingView extends StackPane {
    private final RatingViewModel model;
    private final List<List<ToggleButton>> buttons = new ArrayList<>();
    private final Button show = new Button("Show the report");

    /** Shows what {@code model} holds. */
    public RatingView(RatingViewModel model) {
        this.model = model;
        setId("rating");
        getStyleClass().addAll("round-report", "rating");
        getStylesheets().add(ReportView.STYLES);
        var title = new Label("How do you think it went?");
        title.getStyleClass().add("heading");
        var words = wrapped(
                "Say for each task how many of its 100 points you expect. Your score is shown right after, beside what you"
                        + " expected: to know how good a solution is belongs to an interview, too.");
        var skip = new Button("Skip");
        skip.setId("skip-rating");
        skip.getStyleClass().add("flat");
        skip.setOnAction(_ -> model.skip());
        show.setId("show-report");
        show.getStyleClass().add("accent");
        show.setDefaultButton(true);
        show.disableProperty().bind(model.complete().not());
        show.setOnAction(_ -> model.show());
        var keys = new Label("Keys 1 to 5 choose");
        keys.getStyleClass().add("quiet");
        HBox.setHgrow(keys, Priority.ALWAYS);
        keys.setMaxWidth(Double.MAX_VALUE);
        var foot = new HBox(10, keys, skip, show);
        foot.setAlignment(Pos.CENTER_LEFT);
        var card = new VBox(title, words, rows(), foot);
        card.getStyleClass().add("rating-card");
        var middle = new StackPane(card);
        middle.getStyleClass().add("rating-middle");
        var scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        FollowFocus.in(scroll);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("edge-to-edge");
        getChildren().setAll(scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private GridPane rows() {
        var grid = new GridPane();
        grid.getStyleClass().add("rating-rows");
        for (int task = 0; task < model.tasks().size(); task++) {
            String title = model.tasks().get(task).title();
            var name = wrapped((task + 1) + "  " + title);
            name.getStyleClass().setAll("label");
            GridPane.setHgrow(name, Priority.ALWAYS);
            name.setMaxWidth(Double.MAX_VALUE);
            grid.add(name, 0, task);
            grid.add(choices(task, title), 1, task);
        }
        return grid;
    }

    private HBox choices(int task, String title) {
        var group = new ToggleGroup();
        List<ToggleButton> row = new ArrayList<>();
        for (int value : RatingViewModel.CHOICES) {
            var button = new ToggleButton(String.valueOf(value));
            button.setAccessibleText(value + " points for task " + (task + 1) + ", " + title);
            button.setId("rate-" + task + "-" + value);
            button.getStyleClass().add(row.isEmpty() ? "left-pill" : value == 100 ? "right-pill" : "center-pill");
            button.setMinWidth(USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.setOnAction(_ -> model.choose(task, value));
            row.add(button);
        }
        model.points(task)
                .subscribe(points ->
                        points.ifPresent(value -> group.selectToggle(row.get(RatingViewModel.CHOICES.indexOf(value)))));
        // A choice can be changed, not taken back.
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null && before != null) {
                group.selectToggle(before);
            }
        });
        buttons.add(row);
        var box = new HBox();
        box.getChildren().setAll(row);
        box.setAlignment(Pos.CENTER_RIGHT);
        return box;
    }

    private void key(KeyEvent event) {
        int digit = event.getText().length() == 1 ? event.getText().charAt(0) - '1' : -1;
        boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        if (!plain || digit < 0 || digit >= RatingViewModel.CHOICES.size()) {
            return;
        }
        int task = focusedTask();
        model.choose(task, RatingViewModel.CHOICES.get(digit));
        model.nextOpen(task + 1)
                .map(next -> (Node) buttons.get(next).getFirst())
                .orElse(show)
                .requestFocus();
        event.consume();
    }

    /** The task whose row has the keyboard, otherwise the first one open. */
    private int focusedTask() {
        for (int task = 0; task < buttons.size(); task++) {
            if (buttons.get(task).stream().anyMatch(Node::isFocused)) {
                return task;
            }
        }
        return model.nextOpen(0).orElse(0);
    }

    /** Puts the keyboard into the first row. */
    public void focusInside() {
        buttons.getFirst().getFirst().requestFocus();
    }

    private static Label wrapped(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add("quiet");
        return label;
    }
}
