package hone.ui.round.playback;

import hone.practice.round.Span;
import hone.practice.round.TaskRecord;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;
import javafx.util.Duration;

/**
 * The round from left to right: a rail with what has been played, where there was typing, and the moments above and below it.
 * What the judge was asked stands above. Marks that would lie on each other are one.
 */
final class TimeLine extends Pane {
    private static final double EDGE = 9;
    private static final double RAIL = 24;
    private static final double RAIL_HEIGHT = 10;
    private static final double ABOVE = 11;
    private static final double BELOW = 42;
    private static final double HEIGHT = 50;
    private static final double APART = 5;
    private static final int MOST_WORDS = 6;

    private final PlaybackViewModel model;
    private final Region rail = new Region();
    private final Region played = new Region();
    private final Path typing = new Path();
    private final Region thumb = new Region();
    private final Pane marks = new Pane();
    private double laidOut = -1;

    TimeLine(PlaybackViewModel model) {
        this.model = model;
        getStyleClass().add("time-line");
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText("Time line");
        rail.getStyleClass().add("rail");
        played.getStyleClass().add("played");
        typing.getStyleClass().add("typing");
        thumb.getStyleClass().add("thumb");
        marks.setPickOnBounds(false);
        for (Region each : List.of(rail, played, thumb)) {
            each.setManaged(false);
            each.setMouseTransparent(true);
        }
        typing.setManaged(false);
        typing.setMouseTransparent(true);
        marks.setManaged(false);
        getChildren().setAll(rail, played, typing, marks, thumb);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::drag);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        model.moment().subscribe(_ -> showMoment());
    }

    private void drag(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            double share = (event.getX() - EDGE) / railWidth();
            model.go(Math.round(share * model.length()));
            event.consume();
        }
    }

    private double railWidth() {
        return Math.max(1, getWidth() - 2 * EDGE);
    }

    private double x(long at) {
        return EDGE + railWidth() * at / Math.max(1, model.length());
    }

    @Override
    protected void layoutChildren() {
        if (laidOut == getWidth()) {
            return;
        }
        laidOut = getWidth();
        rail.resizeRelocate(EDGE, RAIL - RAIL_HEIGHT / 2, railWidth(), RAIL_HEIGHT);
        marks.resizeRelocate(0, 0, getWidth(), HEIGHT);
        layTyping();
        layMarks();
        showMoment();
    }

    private void showMoment() {
        double x = x(model.moment().get());
        played.resizeRelocate(EDGE, RAIL - RAIL_HEIGHT / 2, Math.max(0, x - EDGE), RAIL_HEIGHT);
        double width = thumb.prefWidth(-1);
        double height = thumb.prefHeight(-1);
        thumb.resizeRelocate(x - width / 2, RAIL - height / 2, width, height);
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
    }

    /** A stroke for each pixel in which there was typing, however many stretches there were. */
    private void layTyping() {
        boolean[] typed = new boolean[(int) railWidth() + 1];
        for (TaskRecord task : model.round().tasks()) {
            for (Span span : task.typing()) {
                int last = pixel(span.to(), typed.length);
                for (int pixel = pixel(span.from(), typed.length); pixel <= last; pixel++) {
                    typed[pixel] = true;
                }
            }
        }
        typing.getElements().clear();
        for (int pixel = 0; pixel < typed.length; pixel++) {
            if (typed[pixel]) {
                double x = Math.floor(EDGE + pixel) + 0.5;
                typing.getElements().addAll(new MoveTo(x, RAIL - 2), new VLineTo(RAIL + 2));
            }
        }
    }

    private int pixel(long at, int count) {
        return Math.clamp((long) (x(at) - EDGE), 0, count - 1);
    }

    private void layMarks() {
        marks.getChildren().clear();
        Map<Moment.Kind, List<Moment>> together = new EnumMap<>(Moment.Kind.class);
        for (Moment moment : model.moments()) {
            List<Moment> before = together.get(moment.kind());
            if (before != null && x(moment.at()) - x(before.getFirst().at()) < APART && alike(before, moment)) {
                before.add(moment);
            } else {
                if (before != null) {
                    add(before);
                }
                together.put(moment.kind(), new ArrayList<>(List.of(moment)));
            }
        }
        together.values().forEach(this::add);
        // All at once: each call looks at the styles of all of them.
        marks.applyCss();
        marks.getChildren().forEach(this::place);
    }

    private void place(Node node) {
        if (node instanceof MomentMark mark) {
            double width = mark.prefWidth(-1);
            double height = mark.prefHeight(-1);
            double middle = mark.moment().kind().isJudged() ? ABOVE : BELOW;
            double x = x(mark.moment().at());
            mark.resizeRelocate(Math.round(x - width / 2), Math.round(middle - height / 2), width, height);
        }
    }

    private static boolean alike(List<Moment> before, Moment moment) {
        return before.getFirst()
                .verdict()
                .map(MomentMark::styleOf)
                .equals(moment.verdict().map(MomentMark::styleOf));
    }

    private void add(List<Moment> together) {
        Moment first = together.getFirst();
        MomentMark mark = new MomentMark(first);
        marks.getChildren().add(mark);
        mark.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            model.go(first.at());
            event.consume();
        });
        Tooltip tip = new Tooltip(words(together));
        tip.setShowDelay(Duration.millis(200));
        Tooltip.install(mark, tip);
    }

    private static String words(List<Moment> together) {
        List<String> lines = new ArrayList<>(together.stream()
                .limit(MOST_WORDS)
                .map(moment -> MinuteText.of(moment.at()) + "  " + moment.words())
                .toList());
        if (together.size() > MOST_WORDS) {
            lines.add("and " + (together.size() - MOST_WORDS) + " more");
        }
        return String.join("\n", lines);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> (double) model.moment().get();
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> (double) model.length();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
