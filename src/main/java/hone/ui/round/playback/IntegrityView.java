package hone.ui.round.playback;

import hone.practice.round.Integrity;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** What the record says of pastes, absences and clocks, for the person alone. */
public final class IntegrityView extends ScrollPane {
    /**
     * Shows what was found.
     *
     * @param titles what the tasks are called
     */
    public IntegrityView(Integrity integrity, List<String> titles) {
        getStylesheets().add(PlaybackView.STYLES);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().addAll("edge-to-edge", "integrity");
        VBox lines = new VBox();
        lines.getStyleClass().add("side-page");
        setContent(lines);
        lines.getChildren()
                .add(wrapped(
                        "What the record of this round can tell. It is for you alone and changes no score.", "quiet"));
        for (IntegrityWords.Line line : IntegrityWords.of(integrity, titles)) {
            lines.getChildren().addAll(wrapped(line.title(), "step-title"), wrapped(line.finding(), "step-words"));
            line.details().forEach(detail -> lines.getChildren().add(wrapped(detail, "quiet")));
        }
    }

    private static Label wrapped(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
