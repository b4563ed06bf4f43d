package hone.ui.round.report;

import hone.ui.round.report.Drawing.Curve;
import hone.ui.round.report.Drawing.Form;
import hone.ui.round.report.Drawing.Line;
import hone.ui.round.report.Drawing.Shape;
import hone.ui.round.report.Drawing.Side;
import hone.ui.round.report.Drawing.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** One figure from round to round: a point a round, evenly apart; where there is no figure the line is broken. */
final class TrendDrawing {
    private static final double HIGH = 8.5;
    private static final double LEFT = 2.6;
    private static final double TOP = 1.9;

    private TrendDrawing() {}

    /**
     * A round's figure.
     *
     * @param when the round's day
     * @param value the figure, at least 0; empty if the round has none
     * @param marked whether the picture is about this round
     */
    record Dot(String when, Optional<Double> value, boolean marked) {}

    /**
     * Draws it.
     *
     * @param title what the figure is
     * @param unit stands behind numbers in words; may be empty
     * @param axis goes as far as the highest value
     * @param em size of the text in pixels
     */
    static Drawing of(String title, String unit, List<Dot> dots, Axis axis, double width, double em) {
        List<Shape> shapes = new ArrayList<>();
        double small = 0.86 * em;
        double left = LEFT * em;
        double right = width - 1.2 * em;
        double top = TOP * em;
        double bottom = top + HIGH * em;
        shapes.add(new Drawing.Words(0, 0.9 * em, title, 0.93 * em, Side.START, Ink.WORDS));
        boolean none = dots.stream().allMatch(dot -> dot.value().isEmpty());
        for (double number : none ? List.of(0.0) : axis.numbers()) {
            double y = bottom - number / axis.end() * (bottom - top);
            shapes.add(new Line(left, y, right, y, number == 0 ? Ink.AXIS : Ink.GRID));
            shapes.add(new Drawing.Words(left - 0.5 * em, y + 0.3 * em, number(number), small, Side.END, Ink.QUIET));
        }
        List<Double> curve = new ArrayList<>();
        List<Shape> signs = new ArrayList<>();
        double size = Math.clamp((right - left) / (5.0 * dots.size()), 0.12 * em, 0.3 * em);
        for (int i = 0; i < dots.size(); i++) {
            Dot dot = dots.get(i);
            if (dot.value().isEmpty()) {
                addCurve(shapes, curve);
                continue;
            }
            double x =
                    dots.size() == 1 ? (left + right) / 2 : left + em + i * (right - left - 2 * em) / (dots.size() - 1);
            double value = dot.value().get();
            double y = bottom - Math.min(1, value / axis.end()) * (bottom - top);
            curve.add(x);
            curve.add(y);
            String tip = dot.when() + ": " + number(value) + unit;
            signs.add(new Sign(
                    Form.CIRCLE, x, y, dot.marked() ? 0.42 * em : size, dot.marked() ? Ink.MARKED : Ink.DOT, -1, tip));
            if (dot.marked()) {
                // A line that comes from above leaves no room there.
                boolean falls = i > 0
                        && dots.get(i - 1)
                                .value()
                                .filter(before -> before > value)
                                .isPresent();
                boolean below = y + 1.6 * em < bottom && (falls || y - 1.6 * em < top);
                double above = below ? y + 1.4 * em : y - 0.8 * em;
                signs.add(new Drawing.Words(x, above, number(value), 0.93 * em, Side.MIDDLE, Ink.WORDS));
            }
        }
        addCurve(shapes, curve);
        shapes.addAll(signs);
        if (none) {
            shapes.add(new Drawing.Words(
                    (left + right) / 2, (top + bottom) / 2, "none so far", small, Side.MIDDLE, Ink.QUIET));
        }
        if (!dots.isEmpty()) {
            double y = bottom + 1.4 * em;
            boolean one = dots.size() == 1;
            shapes.add(new Drawing.Words(
                    one ? (left + right) / 2 : left,
                    y,
                    dots.getFirst().when(),
                    small,
                    one ? Side.MIDDLE : Side.START,
                    Ink.QUIET));
            if (!one) {
                shapes.add(new Drawing.Words(right, y, dots.getLast().when(), small, Side.END, Ink.QUIET));
            }
        }
        return new Drawing(width, bottom + 1.9 * em, words(title, unit, dots), shapes);
    }

    private static void addCurve(List<Shape> shapes, List<Double> curve) {
        if (curve.size() > 2) {
            shapes.add(new Curve(curve, Ink.CURVE));
        }
        curve.clear();
    }

    private static String words(String title, String unit, List<Dot> dots) {
        return title + ". "
                + dots.stream()
                        .map(dot -> dot.when() + ": "
                                + dot.value().map(value -> number(value) + unit).orElse("none")
                                + (dot.marked() ? " (this round)" : ""))
                        .collect(Collectors.joining("; "))
                + ".";
    }

    /** A number with a digit behind the point where it is small and has one. */
    static String number(double number) {
        String one = String.format(Locale.ROOT, number < 10 ? "%.1f" : "%.0f", number);
        return one.endsWith(".0") ? one.substring(0, one.length() - 2) : one;
    }
}
