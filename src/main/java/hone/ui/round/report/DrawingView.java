package hone.ui.round.report;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A picture as wide as there is room, drawn anew for each width and size of text. */
class DrawingView extends Region {
    private static final double SMALLER = 0.92;

    private final Painter painter;
    /** Knows the size of text around it, and is not seen. */
    private final Label measure = new Label();

    private @Nullable Drawing drawn;
    private double em;

    /** Draws for a width and a size of text, both in pixels. */
    interface Painter {
        Drawing draw(double width, double em);
    }

    DrawingView(Painter painter) {
        this.painter = painter;
        getStyleClass().add("drawing");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        measure.setVisible(false);
        measure.setManaged(false);
        getChildren().setAll(measure);
        measure.fontProperty().subscribe(_ -> requestLayout());
        setMinWidth(120);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 400;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return draw(width > 0 ? width : computePrefWidth(-1)).height();
    }

    @Override
    protected void layoutChildren() {
        Drawing drawing = draw(getWidth());
        if (getChildren().size() > 1 && drawing.equals(shown())) {
            return;
        }
        List<Node> nodes = new ArrayList<>();
        nodes.add(measure);
        drawing.shapes().forEach(shape -> nodes.add(DrawingNodes.of(shape)));
        getChildren().setAll(nodes);
        setUserData(drawing);
        setAccessibleText(drawing.words());
        drawnAnew(drawing);
    }

    private @Nullable Object shown() {
        return getUserData();
    }

    /** The shapes lie there anew; for what a view adds of its own. */
    void drawnAnew(Drawing drawing) {
        // A plain picture adds nothing.
    }

    private Drawing draw(double width) {
        double size = Math.rint(measure.getFont().getSize() * SMALLER * 10) / 10;
        Drawing last = drawn;
        if (last == null || last.width() != width || size != em) {
            em = size;
            last = painter.draw(width, size);
            drawn = last;
        }
        return last;
    }
}
