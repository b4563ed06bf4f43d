package hone.ui.round.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A picture as plain data, the same for the window and for a page.
 *
 * @param width pixels
 * @param height pixels
 * @param words what it shows, for whoever does not see it
 */
record Drawing(double width, double height, String words, List<Shape> shapes) {
    /** How wide a letter is on average, in font sizes; rather too much than too little. */
    private static final double LETTER = 0.54;

    Drawing {
        shapes = List.copyOf(shapes);
    }

    /** A part of a picture. What is later lies above what is earlier. */
    sealed interface Shape {
        Ink ink();
    }

    /** A straight line. */
    record Line(double fromX, double fromY, double toX, double toY, Ink ink) implements Shape {}

    /**
     * A rectangle.
     *
     * @param round radius of its corners
     * @param tip words about it; empty for none
     */
    record Box(double x, double y, double width, double height, double round, Ink ink, String tip) implements Shape {}

    /**
     * A small sign.
     *
     * @param size half its width
     * @param number which one, where signs can be chosen; -1 otherwise
     * @param tip words about it; empty for none
     */
    record Sign(Form form, double x, double y, double size, Ink ink, int number, String tip) implements Shape {}

    /** A line through points: x and y in turn. */
    record Curve(List<Double> points, Ink ink) implements Shape {
        Curve {
            points = List.copyOf(points);
        }
    }

    /**
     * A line of text.
     *
     * @param y its base line
     * @param size of the font in pixels
     */
    record Words(double x, double y, String text, double size, Side side, Ink ink) implements Shape {}

    /** The form of a sign. */
    enum Form {
        CIRCLE,
        DIAMOND,
        TRIANGLE,
        SQUARE;

        /** Its corners around a middle, x and y in turn; empty for a circle. */
        List<Double> corners(double x, double y, double size) {
            return switch (this) {
                case CIRCLE -> List.of();
                case DIAMOND -> List.of(x, y - size, x + size, y, x, y + size, x - size, y);
                case TRIANGLE -> List.of(x, y - size, x + size, y + size * 0.8, x - size, y + size * 0.8);
                case SQUARE -> {
                    double half = size * 0.85;
                    yield List.of(x - half, y - half, x + half, y - half, x + half, y + half, x - half, y + half);
                }
            };
        }
    }

    /** Which part of a text stands at its place. */
    enum Side {
        START,
        MIDDLE,
        END
    }

    /** About how wide a text is. */
    static double widthOf(String text, double size) {
        return text.codePointCount(0, text.length()) * size * LETTER;
    }

    /** A text cut so that it is about no wider. */
    static String cut(String text, double size, double width) {
        int most = Math.max(2, (int) (width / (size * LETTER)));
        int length = text.codePointCount(0, text.length());
        return length <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)).stripTrailing() + "…";
    }

    /** Slanting lines that fill a rectangle, so far apart. */
    static List<Shape> hatching(double x, double y, double width, double height, double apart) {
        List<Shape> lines = new ArrayList<>();
        for (double start = apart / 2 - height; start < width; start += apart) {
            double left = Math.max(0, start);
            double right = Math.min(width, start + height);
            if (right > left) {
                lines.add(new Line(
                        x + left, y + height - (left - start), x + right, y + height - (right - start), Ink.HATCH));
            }
        }
        return lines;
    }
}
