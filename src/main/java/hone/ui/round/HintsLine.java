package hone.ui.round;

import hone.problem.Problem;
import hone.ui.statement.MarkdownView;
import hone.ui.statement.Reading;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The hints of a task below its statement: first what the next one costs, then the hint. */
final class HintsLine extends VBox {
    private final RunningViewModel running;
    private final HintsViewModel model;
    private final Reading reading;

    /** Shows the hints of the task in front. */
    static HintsLine of(RunningViewModel running, Reading reading) {
        return new HintsLine(running, running.hints(), reading);
    }

    private HintsLine(RunningViewModel running, HintsViewModel model, Reading reading) {
        this.running = running;
        this.model = model;
        this.reading = reading;
        getStyleClass().add("round-hints");
        model.offer().subscribe((_, _) -> refresh());
        model.asking().subscribe((_, _) -> refresh());
        model.shown().subscribe(this::refresh);
        refresh();
    }

    private void refresh() {
        getChildren().clear();
        running.desk().problem().ifPresent(this::fill);
        setVisible(!getChildren().isEmpty());
        setManaged(isVisible());
    }

    private void fill(Problem problem) {
        for (int i = 0; i < model.shown().size(); i++) {
            var title = new Label("Hint " + (i + 1));
            title.getStyleClass().add("section-title");
            MarkdownView text = reading.markdown();
            text.show(model.shown().get(i), problem);
            getChildren().add(new VBox(3, title, text));
        }
        String offer = model.offer().get();
        if (offer.isEmpty()) {
            return;
        }
        if (model.asking().get()) {
            var words = RoundBar.words(offer);
            words.setId("hint-cost");
            words.setMinHeight(USE_PREF_SIZE);
            var show = new Button("Show it");
            show.setId("take-hint");
            show.getStyleClass().add("small");
            show.setOnAction(_ -> model.take());
            var not = new Button("Not now");
            not.getStyleClass().addAll("small", "flat");
            not.setOnAction(_ -> model.notNow());
            var buttons = new HBox(8, show, not);
            buttons.setAlignment(Pos.CENTER_LEFT);
            getChildren().add(new VBox(8, words, buttons));
        } else {
            var ask = new Button("Hint…");
            ask.setId("ask-hint");
            ask.getStyleClass().add("small");
            ask.setAccessibleText("Ask for a hint; its cost is said first");
            ask.setOnAction(_ -> model.ask());
            getChildren().add(ask);
        }
    }
}
