package hone.ui.settings;

import hone.judge.SafetyReport;
import hone.ui.settings.SafetyViewModel.Knowledge;
import java.util.Map;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Which protections hold on this machine: a sentence, the layers, and what came of trying. */
final class SafetyView extends VBox {
    /** What a layer keeps from foreign code, by its name. */
    private static final Map<String, String> WORDS = Map.of(
            "allow-list", "What code may use at all",
            "no-new-privileges", "No rights gained by other programs",
            "rlimits", "Memory, CPU time, files written",
            "landlock", "Files and network",
            "seccomp", "Calls into the system",
            "sandbox-exec", "Files, network, processes",
            "job-object", "Processes and memory");

    private final SafetyViewModel model;

    SafetyView(SafetyViewModel model) {
        this.model = model;
        getStyleClass().add("settings-page");
        model.knowledge().subscribe(this::show);
    }

    private void show(Knowledge knowledge) {
        switch (knowledge) {
            case Knowledge.None() -> getChildren().clear();
            case Knowledge.Trying() -> {
                var busy = new ProgressIndicator();
                busy.setMaxSize(18, 18);
                var row = new HBox(10, busy, words("Trying what a solution could reach…"));
                row.setAlignment(Pos.CENTER_LEFT);
                getChildren().setAll(row);
            }
            case Knowledge.Failed(var why) -> getChildren().setAll(words("It could not be tried: " + why), again());
            case Knowledge.Found(var report) -> {
                var found = new VBox(found(report));
                found.getStyleClass().add("safety-found");
                var scroll = new ScrollPane(found);
                scroll.setFitToWidth(true);
                scroll.getStyleClass().add("edge-to-edge");
                VBox.setVgrow(scroll, Priority.ALWAYS);
                getChildren().setAll(scroll, again());
            }
        }
    }

    private static Node[] found(SafetyReport report) {
        var layers = grid();
        report.layers()
                .forEach(layer -> addRow(
                        layers,
                        WORDS.getOrDefault(layer.name(), layer.name()),
                        layer.name(),
                        layer.holds() ? "holds" : "missing",
                        layer.whyNot().orElse("")));
        var tried = grid();
        SafetyReport.SelfTest test = report.selfTest();
        addRow(tried, "Reading and writing a file", "", word(test.file()), "");
        addRow(tried, "Reaching a network socket", "", word(test.socket()), "");
        addRow(tried, "Starting another program", "", word(test.process()), "");
        var summary = words(report.summary());
        summary.setId("safety-summary");
        return new Node[] {
            summary, title("Layers"), layers, title("Tried just now, past the first layer"), tried,
        };
    }

    private static GridPane grid() {
        var grid = new GridPane();
        grid.getStyleClass().add("settings-keys");
        return grid;
    }

    private static void addRow(GridPane grid, String what, String name, String state, String why) {
        var left = new Label(what);
        var more = new Label(why.isEmpty() ? name : name + ": " + why);
        more.getStyleClass().add("quiet");
        more.setWrapText(true);
        var text = more.getText().isEmpty() ? new VBox(left) : new VBox(left, more);
        var right = new Label(state);
        right.getStyleClass().add("key");
        right.setMinWidth(USE_PREF_SIZE);
        GridPane.setHgrow(text, Priority.ALWAYS);
        GridPane.setHalignment(right, HPos.RIGHT);
        grid.addRow(grid.getRowCount(), text, right);
    }

    private static String word(boolean refused) {
        return refused ? "refused" : "allowed";
    }

    private Button again() {
        var button = new Button("Try again");
        button.setId("safety-again");
        button.setOnAction(_ -> model.tryAgain());
        return button;
    }

    private static Label words(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    private static Label title(String text) {
        var label = new Label(text);
        label.getStyleClass().add("section-title");
        return label;
    }
}
