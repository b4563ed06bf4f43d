package hone.ui.round;

import hone.practice.round.RoundKind;
import hone.practice.round.RoundRules;
import hone.practice.round.RoundRules.Counted;
import hone.practice.round.RoundRules.Help;
import hone.practice.round.RoundRules.Results;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** An own round in the making: its rules on the left, its tasks and what fits them on the right. */
final class BuilderView extends BorderPane {
    private static final int MOST_PERCENT = 100;
    private static final int MINUTES_STEP = 5;

    private final BuilderViewModel model;
    private final VBox tasks = new VBox(8);

    BuilderView(BuilderViewModel model, RoundsViewModel rounds) {
        this.model = model;
        getStyleClass().add("round-page");
        var keep = new Button("Keep");
        keep.setId("keep-kind");
        keep.getStyleClass().add("accent");
        keep.setMinWidth(USE_PREF_SIZE);
        keep.disableProperty().bind(model.sound().not());
        keep.setOnAction(_ -> rounds.keep(model));
        setTop(new RoundBar("Rounds", rounds::toHome, "Own round", keep));
        var rules = new VBox(16, name(), RoundBar.section("Rules"), rules());
        rules.getStyleClass().add("builder-rules");
        tasks.getStyleClass().add("builder-tasks");
        var row = new HBox(scroll(rules, 470), scroll(tasks, 560));
        HBox.setHgrow(row.getChildren().getLast(), Priority.ALWAYS);
        setCenter(row);
        model.slots().subscribe(this::showTasks);
        showTasks();
    }

    private static ScrollPane scroll(Node content, double width) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setPrefWidth(width);
        scroll.setMinWidth(360);
        return scroll;
    }

    private Node name() {
        var label = RoundBar.section("Name");
        var field = new TextField();
        field.setId("kind-name");
        field.getStyleClass().add("first-focus");
        field.setPromptText("What to call it");
        field.textProperty().bindBidirectional(model.name());
        label.setLabelFor(field);
        return new VBox(6, label, field);
    }

    private Node rules() {
        var grid = new GridPane();
        grid.getStyleClass().add("builder-grid");
        int row = 0;
        var length = new HBox(
                8,
                number("minutes", model.minutes(), 1, (int) RoundRules.LONGEST.toMinutes(), MINUTES_STEP),
                new Label("minutes"));
        length.setAlignment(Pos.CENTER_LEFT);
        grid.addRow(row++, label("Lasts"), length);
        grid.addRow(row++, label("Counts"), choice(model.counted(), counts()));
        grid.addRow(row++, label("Results"), choice(model.results(), results()));
        grid.addRow(row++, label("Editor"), choice(model.help(), helps()));
        var cost = new HBox(
                8,
                number("hint cost", model.hintCost(), 0, MOST_PERCENT, MINUTES_STEP),
                new Label("% of the task’s points each"));
        cost.setAlignment(Pos.CENTER_LEFT);
        cost.disableProperty().bind(model.hasHints().not());
        grid.addRow(row++, label("Hints"), new VBox(6, check("There are hints", model.hasHints()), cost));
        grid.addRow(row++, label("Pause"), check("The clock may be stopped", model.pause()));
        grid.addRow(row, label("Steps"), check("Six steps with notes, and an interviewer’s prompts", model.steps()));
        return grid;
    }

    private static Map<Counted, String> counts() {
        var words = new LinkedHashMap<Counted, String>();
        words.put(Counted.LAST, "The last submission");
        words.put(Counted.BEST, "The best");
        return words;
    }

    private static Map<Results, String> results() {
        var words = new LinkedHashMap<Results, String>();
        words.put(Results.SHOWN, "Shown at once");
        words.put(Results.WITHHELD, "When it is over");
        return words;
    }

    private static Map<Help, String> helps() {
        var words = new LinkedHashMap<Help, String>();
        words.put(Help.FULL, "Helps");
        words.put(Help.PLAIN, "Colours only");
        words.put(Help.NONE, "Plain text");
        return words;
    }

    private static Label label(String words) {
        var label = RoundBar.quiet(words);
        label.setMinWidth(64);
        return label;
    }

    private static CheckBox check(String words, BooleanProperty on) {
        var box = new CheckBox(words);
        box.setWrapText(true);
        box.selectedProperty().bindBidirectional(on);
        return box;
    }

    private static Spinner<Integer> number(String what, IntegerProperty value, int least, int most, int step) {
        var spinner = new Spinner<Integer>(least, most, value.get(), step);
        spinner.setEditable(true);
        spinner.setPrefWidth(104);
        spinner.setAccessibleText(what);
        spinner.valueProperty().subscribe((_, now) -> {
            if (now != null) {
                value.set(now);
            }
        });
        spinner.getEditor().setOnAction(null);
        spinner.focusedProperty().subscribe(focused -> {
            if (!focused) {
                commit(spinner);
            }
        });
        return spinner;
    }

    /** What was typed counts when the field is left; what is no number is put back. */
    private static void commit(Spinner<Integer> spinner) {
        try {
            spinner.getValueFactory()
                    .setValue(Integer.valueOf(spinner.getEditor().getText().strip()));
        } catch (NumberFormatException noNumber) {
            spinner.getEditor().setText(String.valueOf(spinner.getValue()));
        }
    }

    private static <T> HBox choice(ObjectProperty<T> value, Map<T, String> words) {
        var group = new ToggleGroup();
        var buttons = new ArrayList<ToggleButton>();
        words.forEach((each, name) -> {
            var button = new ToggleButton(name);
            button.setMinWidth(USE_PREF_SIZE);
            button.setUserData(each);
            button.setToggleGroup(group);
            button.setSelected(each.equals(value.get()));
            button.setOnAction(_ -> {
                button.setSelected(true);
                value.set(each);
            });
            buttons.add(button);
        });
        buttons.getFirst().getStyleClass().add("left-pill");
        buttons.getLast().getStyleClass().add("right-pill");
        buttons.subList(1, buttons.size() - 1)
                .forEach(button -> button.getStyleClass().add("center-pill"));
        var row = new HBox();
        row.getStyleClass().add("choice");
        row.getChildren().setAll(buttons);
        return row;
    }

    private void showTasks() {
        tasks.getChildren().setAll(RoundBar.section("Tasks"));
        List<BuilderSlot> slots = model.slots();
        for (int i = 0; i < slots.size(); i++) {
            tasks.getChildren().add(new SlotRow(i, slots.get(i), model));
        }
        var add = new Button("Add a task", new FontIcon(Feather.PLUS));
        add.setId("add-task");
        add.getStyleClass().add("small");
        add.setDisable(slots.size() == RoundKind.MOST_TASKS);
        add.setOnAction(_ -> model.addTask());
        var total = RoundBar.quiet("");
        total.textProperty().bind(model.total());
        var foot = new HBox(14, add, total);
        foot.setAlignment(Pos.CENTER_LEFT);
        var trouble = RoundBar.words("");
        trouble.setId("kind-trouble");
        trouble.getStyleClass().add("round-refused");
        trouble.setMaxWidth(Double.MAX_VALUE);
        trouble.setMinHeight(USE_PREF_SIZE);
        trouble.textProperty().bind(model.trouble());
        trouble.visibleProperty().bind(model.trouble().isNotEmpty());
        trouble.managedProperty().bind(trouble.visibleProperty());
        tasks.getChildren().addAll(foot, trouble);
    }
}
