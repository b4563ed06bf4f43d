package hone.ui.statement;

import java.util.Optional;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;

/**
 * A formula in running text. Until it is drawn, and where it cannot be, its source stands there. The drawing is used as
 * the outline of a surface in the text colour, so that it follows the theme.
 */
final class MathsNode extends StackPane {
    private double depth = -1;

    MathsNode(MathsSpan formula, Maths maths, double size) {
        getStyleClass().add("maths");
        setAccessibleText(formula.source());
        Text source = new Text(formula.written());
        source.getStyleClass().addAll("text", "md-code");
        getChildren().setAll(source);
        maths.draw(formula.source(), formula.display(), size, this::show);
    }

    private void show(Optional<Maths.Drawing> result) {
        if (result.isEmpty()) {
            return;
        }
        Maths.Drawing drawing = result.get();
        var outline = new ImageView(drawing.image());
        outline.setFitWidth(drawing.width());
        outline.setFitHeight(drawing.height());
        outline.setSmooth(true);
        var ink = new Region();
        ink.getStyleClass().add("maths-ink");
        ink.setMinSize(drawing.width(), drawing.height());
        ink.setPrefSize(drawing.width(), drawing.height());
        ink.setMaxSize(drawing.width(), drawing.height());
        ink.setClip(outline);
        depth = drawing.depth();
        getChildren().setAll(ink);
    }

    @Override
    public double getBaselineOffset() {
        return depth < 0 ? super.getBaselineOffset() : prefHeight(-1) - depth;
    }
}
