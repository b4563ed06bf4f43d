package hone.ui.round;

import hone.practice.round.Prompt;
import hone.practice.round.Step;
import hone.ui.theme.BarButton;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The light panel with the steps of an interview; it can be folded away, and then says nothing. */
final class StepsView extends VBox {
    private static final double WIDTH = 276;
    private static final double FOLDED = 44;

    private final StepsViewModel model;
    private final VBox list = new VBox();
    private final TextArea note = new TextArea();
    private final VBox prompt = new VBox(6);

    StepsView(StepsViewModel model) {
        this.model = model;
        setId("steps");
        getStyleClass().add("steps");
        list.getStyleClass().add("step-list");
        note.setWrapText(true);
        note.setPrefRowCount(5);
        note.setId("step-note");
        note.setText(model.note().get());
        note.textProperty().subscribe((_, text) -> model.write(text));
        note.editableProperty().bind(model.writable());
        model.step().subscribe((_, _) -> showSteps());
        model.note().subscribe((_, text) -> {
            if (!text.equals(note.getText())) {
                note.setText(text);
            }
        });
        model.prompt().subscribe(this::showPrompt);
        model.folded().subscribe(this::fold);
        showSteps();
    }

    private void fold(boolean folded) {
        var toggle = BarButton.icon(
                "fold-steps",
                folded ? Feather.CHEVRONS_LEFT : Feather.CHEVRONS_RIGHT,
                folded ? "Show the steps and prompts" : "Fold the steps away; nothing is prompted then");
        toggle.setOnAction(_ -> model.folded().set(!folded));
        setMinWidth(folded ? FOLDED : WIDTH);
        setMaxWidth(folded ? FOLDED : WIDTH);
        setPrefWidth(folded ? FOLDED : WIDTH);
        if (folded) {
            getChildren().setAll(toggle);
            return;
        }
        var head = new HBox(RoundBar.section("Steps"), RoundBar.gap(), toggle);
        head.setAlignment(Pos.CENTER_LEFT);
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(head, scroll, prompt);
    }

    private void showSteps() {
        list.getChildren().clear();
        Step current = model.step().get();
        for (Step step : Step.values()) {
            var name = new Label(step.ordinal() + 1 + "  " + step.title());
            name.getStyleClass().add("step-name");
            var time = new Label();
            time.textProperty().bind(model.time(step));
            time.getStyleClass().add("step-time");
            time.setMinWidth(USE_PREF_SIZE);
            var line = new HBox(8, name, RoundBar.gap(), time);
            line.setAlignment(Pos.CENTER_LEFT);
            var choose = new Button(null, line);
            choose.getStyleClass().add("step");
            choose.setMaxWidth(Double.MAX_VALUE);
            line.prefWidthProperty().bind(choose.widthProperty().subtract(20));
            choose.setId("step-" + step.ordinal());
            choose.setAccessibleText(
                    "Step " + (step.ordinal() + 1) + ", " + step.title() + (step == current ? ", you are here" : ""));
            choose.setOnAction(_ -> model.go(step));
            list.getChildren().add(choose);
            if (step == current) {
                choose.getStyleClass().add("current");
                var advice = RoundBar.quiet(step.advice());
                advice.setMinHeight(USE_PREF_SIZE);
                note.setPromptText("Your notes");
                note.setAccessibleText("Notes for the step " + step.title());
                var open = new VBox(8, advice, note);
                open.getStyleClass().add("step-open");
                list.getChildren().add(open);
            }
        }
    }

    private void showPrompt(Optional<Prompt> said) {
        prompt.getStyleClass().setAll("step-prompt");
        prompt.getChildren().clear();
        prompt.setVisible(said.isPresent());
        prompt.setManaged(said.isPresent());
        said.ifPresent(words -> {
            var who = new Label("Interviewer", new FontIcon(Feather.MESSAGE_SQUARE));
            who.getStyleClass().add("quiet");
            var close = BarButton.icon("dismiss-prompt", Feather.X, "Dismiss");
            close.getStyleClass().add("small");
            close.setFocusTraversable(false);
            close.setOnAction(_ -> model.dismiss());
            var head = new HBox(8, who, RoundBar.gap(), close);
            head.setAlignment(Pos.CENTER_LEFT);
            var text = RoundBar.words(words.words());
            text.setId("prompt");
            text.setMinHeight(USE_PREF_SIZE);
            prompt.getChildren().setAll(head, text);
        });
    }
}
