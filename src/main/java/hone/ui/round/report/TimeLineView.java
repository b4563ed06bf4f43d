package hone.ui.round.report;

import hone.practice.round.RoundReport;
import hone.ui.round.report.Drawing.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.util.Duration;

/** The time line, whose events can be chosen with the mouse or the arrow keys; choosing one plays the round from there. */
final class TimeLineView extends VBox {
    /** How near a click must come, in pixels. */
    private static final double NEAR = 9;

    private static final String HINT =
            "Click an event to play the round from there, or choose one with ← and → and press Enter.";

    private final List<Happening> happenings;
    private final LongConsumer play;
    private final Lanes lanes;
    private final Label said = new Label(HINT);
    private final Circle ring = new Circle();
    private List<Sign> signs = List.of();
    private int chosen = -1;

    TimeLineView(RoundReport report, LongConsumer play) {
        this.play = play;
        happenings = Happening.of(report);
        lanes = new Lanes(report);
        lanes.setId("time-line");
        getStyleClass().add("time-line");
        ring.getStyleClass().add("ring");
        ring.setManaged(false);
        ring.setMouseTransparent(true);
        ring.setVisible(false);
        said.getStyleClass().add("quiet");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        getChildren().add(lanes);
        if (!happenings.isEmpty()) {
            getChildren().add(said);
            lanes.setFocusTraversable(true);
            lanes.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
            lanes.focusedProperty().subscribe(here -> ring.setVisible(here && chosen >= 0));
        }
    }

    private void key(KeyEvent event) {
        int last = happenings.size() - 1;
        switch (event.getCode()) {
            case LEFT -> choose(Math.max(0, chosen - 1));
            case RIGHT -> choose(Math.min(last, chosen + 1));
            case HOME -> choose(0);
            case END -> choose(last);
            case ENTER, SPACE -> {
                if (chosen >= 0) {
                    play.accept(happenings.get(chosen).at());
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void choose(int number) {
        chosen = number;
        String words = happenings.get(number).words();
        said.setText(words);
        lanes.setAccessibleText(words + ". " + (number + 1) + " of " + happenings.size() + ". Enter plays from here.");
        placeRing();
        ring.setVisible(lanes.isFocused());
    }

    private void placeRing() {
        signs.stream().filter(sign -> sign.number() == chosen).findFirst().ifPresent(sign -> {
            ring.setCenterX(sign.x());
            ring.setCenterY(sign.y());
            ring.setRadius(sign.size() + 4);
        });
    }

    private final class Lanes extends DrawingView {
        Lanes(RoundReport report) {
            super((width, em) -> TimeLineDrawing.of(report, width, em));
        }

        @Override
        void drawnAnew(Drawing drawing) {
            List<Sign> found = new ArrayList<>();
            for (Drawing.Shape shape : drawing.shapes()) {
                if (shape instanceof Sign sign && sign.number() >= 0) {
                    found.add(sign);
                    getChildren().add(target(sign));
                }
            }
            signs = List.copyOf(found);
            getChildren().add(ring);
            placeRing();
        }

        /** Signs are small: what can be hit is larger, and lies above them. */
        private Circle target(Sign sign) {
            var target = new Circle(sign.x(), sign.y(), Math.max(NEAR, sign.size()));
            target.getStyleClass().add("target");
            target.setManaged(false);
            target.setCursor(Cursor.HAND);
            var tip = new Tooltip(sign.tip());
            tip.setShowDelay(Duration.millis(200));
            Tooltip.install(target, tip);
            target.setOnMouseClicked(_ -> {
                choose(sign.number());
                play.accept(happenings.get(sign.number()).at());
            });
            return target;
        }
    }
}
