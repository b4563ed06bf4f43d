package hone.ui.round.playback;

import hone.practice.round.Step;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** The steps of the task in front, and what was noted at each, as it stood at the moment. */
final class NotesView extends ScrollPane {
    private final VBox lines = new VBox();

    NotesView(PlaybackViewModel model) {
        super();
        setContent(lines);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("edge-to-edge");
        lines.getStyleClass().add("side-page");
        model.notes().subscribe(this::show);
    }

    private void show(PlaybackViewModel.Notes notes) {
        lines.getChildren().clear();
        if (notes.step().isEmpty() && notes.words().isEmpty()) {
            lines.getChildren().add(quiet("This round had no steps, and so no notes."));
            return;
        }
        for (Step step : Step.values()) {
            boolean here = notes.step().filter(step::equals).isPresent();
            Label title = new Label(here ? step.title() + "  ·  now" : step.title());
            title.getStyleClass().add(here ? "step-now" : "step-title");
            lines.getChildren().add(title);
            String words = notes.words().get(step);
            Label text = words == null ? quiet("Nothing noted yet.") : wrapped(words);
            text.getStyleClass().add("step-words");
            lines.getChildren().add(text);
        }
    }

    private static Label quiet(String words) {
        Label label = wrapped(words);
        label.getStyleClass().add("quiet");
        return label;
    }

    private static Label wrapped(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
