package hone.ui.round.report;

import hone.ui.round.report.Drawing.Box;
import hone.ui.round.report.Drawing.Curve;
import hone.ui.round.report.Drawing.Form;
import hone.ui.round.report.Drawing.Line;
import hone.ui.round.report.Drawing.Shape;
import hone.ui.round.report.Drawing.Sign;
import java.util.List;
import java.util.Locale;

/** Writes a drawing as SVG inside a page. It grows and shrinks with the page; colours come from the page's style sheet. */
final class SvgText {
    private SvgText() {}

    static String of(Drawing drawing) {
        StringBuilder out = new StringBuilder("<svg viewBox=\"0 0 ")
                .append(number(drawing.width()))
                .append(' ')
                .append(number(drawing.height()))
                .append("\" role=\"img\" aria-label=\"")
                .append(MarkupText.escaped(drawing.words()))
                .append("\">\n");
        drawing.shapes().forEach(shape -> write(out, shape));
        return out.append("</svg>\n").toString();
    }

    private static void write(StringBuilder out, Shape shape) {
        switch (shape) {
            case Line line -> {
                open(out, "line", line.ink());
                attribute(out, "x1", line.fromX());
                attribute(out, "y1", line.fromY());
                attribute(out, "x2", line.toX());
                attribute(out, "y2", line.toY());
                close(out, "line", "");
            }
            case Box box -> {
                open(out, "rect", box.ink());
                attribute(out, "x", box.x());
                attribute(out, "y", box.y());
                attribute(out, "width", box.width());
                attribute(out, "height", box.height());
                attribute(out, "rx", box.round());
                close(out, "rect", box.tip());
            }
            case Sign sign -> write(out, sign);
            case Curve curve -> {
                open(out, "polyline", curve.ink());
                out.append(" points=\"").append(points(curve.points())).append('"');
                close(out, "polyline", "");
            }
            case Drawing.Words words -> {
                open(out, "text", words.ink());
                attribute(out, "x", words.x());
                attribute(out, "y", words.y());
                attribute(out, "font-size", words.size());
                out.append(" text-anchor=\"")
                        .append(words.side().name().toLowerCase(Locale.ROOT))
                        .append("\">")
                        .append(MarkupText.escaped(words.text()))
                        .append("</text>\n");
            }
        }
    }

    private static void write(StringBuilder out, Sign sign) {
        if (sign.form() == Form.CIRCLE) {
            open(out, "circle", sign.ink());
            attribute(out, "cx", sign.x());
            attribute(out, "cy", sign.y());
            attribute(out, "r", sign.size());
            close(out, "circle", sign.tip());
        } else {
            open(out, "polygon", sign.ink());
            out.append(" points=\"")
                    .append(points(sign.form().corners(sign.x(), sign.y(), sign.size())))
                    .append('"');
            close(out, "polygon", sign.tip());
        }
    }

    private static void open(StringBuilder out, String element, Ink ink) {
        out.append('<').append(element).append(" class=\"").append(ink.style()).append('"');
    }

    private static void attribute(StringBuilder out, String name, double value) {
        out.append(' ').append(name).append("=\"").append(number(value)).append('"');
    }

    private static void close(StringBuilder out, String element, String tip) {
        if (tip.isEmpty()) {
            out.append("/>\n");
        } else {
            out.append("><title>")
                    .append(MarkupText.escaped(tip))
                    .append("</title></")
                    .append(element)
                    .append(">\n");
        }
    }

    private static String points(List<Double> points) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i + 1 < points.size(); i += 2) {
            out.append(i == 0 ? "" : " ")
                    .append(number(points.get(i)))
                    .append(',')
                    .append(number(points.get(i + 1)));
        }
        return out.toString();
    }

    private static String number(double number) {
        String text = String.format(Locale.ROOT, "%.2f", number);
        return text.endsWith(".00") ? text.substring(0, text.length() - 3) : text;
    }
}
