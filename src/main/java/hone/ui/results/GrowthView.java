package hone.ui.results;

import hone.judge.GrowthAnswer;
import hone.judge.GrowthReport.HotLine;
import hone.judge.GrowthWords;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** How the work grows: one sentence, what else there is to say, the lines that do the most, and a picture. */
public final class GrowthView extends StackPane {
    private static final int MOST_LINES = 4;
    /** Of the width, the words' share and the most that is good to read. */
    private static final double WORDS_SHARE = 0.42;

    private static final double MOST_WIDTH = 520;

    private final GrowthViewModel model;
    private final ReadOnlyStringProperty comparison;
    private final ResultsActions actions;

    /**
     * Shows what {@code model} holds.
     *
     * @param comparison how the work stands to that of others, as the results say it; empty where that is not known
     */
    public GrowthView(GrowthViewModel model, ReadOnlyStringProperty comparison, ResultsActions actions) {
        this.model = model;
        this.comparison = comparison;
        this.actions = actions;
        setId("growth");
        getStyleClass().addAll("results", "growth");
        getStylesheets().add(ResultsView.class.getResource("results.css").toExternalForm());
        model.state().subscribe(this::show);
        comparison.subscribe((_, _) -> show(model.state().get()));
        opacityProperty().bind(Bindings.when(model.stale()).then(0.5).otherwise(1.0));
    }

    private void show(GrowthState state) {
        getChildren()
                .setAll(
                        switch (state) {
                            case GrowthState.Idle(var words) -> idle(words);
                            case GrowthState.Measuring() -> measuring();
                            case GrowthState.Shown(var answer) -> shown(answer);
                            case GrowthState.Failed(var words) -> idle(words);
                        });
    }

    private Node idle(String words) {
        var text = new Label(words);
        text.getStyleClass().add("quiet");
        text.setWrapText(true);
        var ask = new Button("Measure");
        ask.setId("measure-growth");
        ask.setOnAction(_ -> model.ask());
        ask.visibleProperty().bind(model.ready());
        ask.managedProperty().bind(ask.visibleProperty());
        var box = new VBox(10, text, ask);
        box.getStyleClass().add("growth-words");
        box.setAlignment(Pos.TOP_LEFT);
        return box;
    }

    private Node measuring() {
        var bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        var words = new Label("Counting on growing inputs");
        words.setMinWidth(USE_PREF_SIZE);
        var cancel = new Button("Cancel  Esc");
        cancel.getStyleClass().add("small");
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(_ -> actions.cancel());
        var line = new HBox(words, bar, cancel);
        line.getStyleClass().add("progress-line");
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMaxHeight(USE_PREF_SIZE);
        setAlignment(line, Pos.TOP_LEFT);
        return line;
    }

    private Node shown(GrowthAnswer answer) {
        var words = new VBox(6);
        words.getStyleClass().add("growth-words");
        var headline = wrapped(GrowthWords.headline(answer));
        headline.setId("growth-headline");
        headline.getStyleClass().add("headline");
        words.getChildren().add(headline);
        Optional<String> beside = Optional.of(comparison.get()).filter(sentence -> !sentence.isEmpty());
        for (String detail : GrowthWords.details(answer, beside)) {
            var label = wrapped(detail);
            label.getStyleClass().add("quiet");
            words.getChildren().add(label);
        }
        if (!answer.report().lines().isEmpty()) {
            var title = wrapped("Where the work is done " + GrowthWords.where(answer.report()));
            title.getStyleClass().add("section-title");
            words.getChildren().add(title);
            answer.report().lines().stream()
                    .limit(MOST_LINES)
                    .forEach(line -> words.getChildren().add(link(line)));
        }
        var previous = new Label("of an earlier version of the code");
        previous.getStyleClass().add("quiet");
        previous.visibleProperty().bind(model.stale());
        previous.managedProperty().bind(previous.visibleProperty());
        words.getChildren().add(previous);
        var scroll = new ScrollPane(words);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setMinWidth(260);
        scroll.prefWidthProperty().bind(Bindings.min(MOST_WIDTH, widthProperty().multiply(WORDS_SHARE)));
        if (answer.report().work().length() == 0) {
            return scroll;
        }
        Region chart = GrowthChart.of(answer);
        HBox.setHgrow(chart, Priority.ALWAYS);
        HBox.setHgrow(scroll, Priority.SOMETIMES);
        return new HBox(scroll, chart);
    }

    private Node link(HotLine line) {
        String text = GrowthWords.line(line);
        var link = new Hyperlink(Character.toUpperCase(text.charAt(0)) + text.substring(1));
        link.getStyleClass().add("frame");
        link.setOnAction(_ -> actions.goTo(line.line()));
        return link;
    }

    private static Label wrapped(String text) {
        // A bound is not broken at the end of a line.
        var label = new Label(text.replace(" log n", "\u00a0log\u00a0n"));
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
