package hone.ui.round;

import hone.ui.round.RoundsViewModel.Page;
import hone.ui.round.playback.PlaybackView;
import hone.ui.statement.Reading;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/** Rounds, over the whole window. */
public final class RoundsView extends StackPane {
    private final RoundsViewModel model;
    private final Reading reading;
    private final DoubleProperty codeSize;
    private final Timeline seconds;
    private Optional<RunningView> running = Optional.empty();

    /**
     * Shows what {@code model} holds.
     *
     * @param codeSize size of code in pixels
     */
    public RoundsView(RoundsViewModel model, Reading reading, DoubleProperty codeSize) {
        this.model = model;
        this.reading = reading;
        this.codeSize = codeSize;
        getStyleClass().addAll("workbench", "rounds");
        getStylesheets()
                .add(RoundsView.class.getResource("/hone/ui/workbench.css").toExternalForm());
        getStylesheets().add(RoundsView.class.getResource("round.css").toExternalForm());
        seconds = new Timeline(new KeyFrame(Duration.seconds(1), _ -> model.tick()));
        seconds.setCycleCount(Animation.INDEFINITE);
        model.page().subscribe(this::show);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (running.filter(view -> view.takes(event)).isPresent()) {
                event.consume();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                if (running.isPresent()) {
                    running.get().escape();
                } else {
                    model.back();
                }
                event.consume();
            }
        });
    }

    private void show(Page page) {
        running = Optional.empty();
        seconds.stop();
        Node node = switch (page) {
            case Page.Home _ -> new HomeView(model);
            case Page.Building(var builder) -> new BuilderView(builder, model);
            case Page.Starting(var card) -> new StartView(card, model);
            case Page.Running(var round) -> {
                RunningView view = new RunningView(round, reading, codeSize);
                running = Optional.of(view);
                seconds.playFromStart();
                yield view;
            }
            case Page.After(var round) -> new AfterView(round, model);
            case Page.Playing(var _, var playback) -> new PlaybackView(playback);
        };
        getChildren().setAll(node);
        node.applyCss();
        focusInside();
    }

    /** Puts the keyboard to where it is used first. */
    public void focusInside() {
        if (running.isPresent()) {
            running.get().focusInside();
        } else if (getChildren().getFirst() instanceof AfterView after) {
            after.focusInside();
        } else {
            getChildren().getFirst().lookupAll(".first-focus").stream()
                    .findFirst()
                    .ifPresent(Node::requestFocus);
        }
    }
}
