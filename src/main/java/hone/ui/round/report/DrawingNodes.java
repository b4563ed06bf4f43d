package hone.ui.round.report;

import hone.ui.round.report.Drawing.Box;
import hone.ui.round.report.Drawing.Curve;
import hone.ui.round.report.Drawing.Form;
import hone.ui.round.report.Drawing.Line;
import hone.ui.round.report.Drawing.Sign;
import java.util.Locale;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.util.Duration;

/** A drawing's shapes as nodes, which style sheets colour. */
final class DrawingNodes {
    private static final Duration SOON = Duration.millis(200);

    private DrawingNodes() {}

    static Node of(Drawing.Shape shape) {
        Node node = switch (shape) {
            case Line line -> new javafx.scene.shape.Line(line.fromX(), line.fromY(), line.toX(), line.toY());
            case Box box -> {
                var rectangle = new Rectangle(box.x(), box.y(), box.width(), box.height());
                rectangle.setArcWidth(2 * box.round());
                rectangle.setArcHeight(2 * box.round());
                tip(rectangle, box.tip());
                yield rectangle;
            }
            case Sign sign -> sign(sign);
            case Curve curve -> {
                var line = new Polyline();
                line.getPoints().setAll(curve.points());
                yield line;
            }
            case Drawing.Words words -> text(words);
        };
        node.getStyleClass().add(shape.ink().style());
        node.setManaged(false);
        return node;
    }

    private static Node sign(Sign sign) {
        Node node;
        if (sign.form() == Form.CIRCLE) {
            node = new Circle(sign.x(), sign.y(), sign.size());
        } else {
            var polygon = new Polygon();
            polygon.getPoints().setAll(sign.form().corners(sign.x(), sign.y(), sign.size()));
            node = polygon;
        }
        tip(node, sign.tip());
        return node;
    }

    private static Text text(Drawing.Words words) {
        var text = new Text(words.text());
        text.setTextOrigin(VPos.BASELINE);
        // A style, because the style sheet's size of all text wins over a font that is set.
        text.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.1fpx;", words.size()));
        text.setY(words.y());
        double share = switch (words.side()) {
            case START -> 0;
            case MIDDLE -> 0.5;
            case END -> 1;
        };
        text.layoutBoundsProperty().subscribe(bounds -> text.setTranslateX(words.x() - share * bounds.getWidth()));
        return text;
    }

    private static void tip(Node node, String words) {
        if (!words.isEmpty()) {
            var tip = new Tooltip(words);
            tip.setShowDelay(SOON);
            tip.setWrapText(true);
            tip.setMaxWidth(420);
            Tooltip.install(node, tip);
        }
    }
}
