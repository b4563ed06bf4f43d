package hone.ui.round.report;

import hone.practice.round.RoundEvent;
import hone.practice.round.RoundReport;
import hone.practice.round.Span;
import hone.practice.round.Stamped;
import hone.practice.round.TaskReport;
import hone.ui.round.report.Drawing.Box;
import hone.ui.round.report.Drawing.Form;
import hone.ui.round.report.Drawing.Line;
import hone.ui.round.report.Drawing.Shape;
import hone.ui.round.report.Drawing.Side;
import hone.ui.round.report.Drawing.Sign;
import java.util.ArrayList;
import java.util.List;

/**
 * A round from left to right, a lane a task: when it was in front, when there was typing, what was asked of the judge and what came
 * of it, hints and prompts; over all lanes the time that nobody was looking, hatched, and the pauses.
 */
final class TimeLineDrawing {
    private static final double LANE = 2.9;
    private static final double NEXT_LANE = 3.4;
    private static final double SIGNS = 0.95;
    private static final double TYPING = 1.85;
    private static final double MINUTE = 60_000;
    /** The least pixels a stretch takes. */
    private static final double LEAST = 1.5;

    private final RoundReport report;
    private final List<Happening> happenings;
    private final double width;
    private final double em;
    private final double left;
    private final double top;
    private final double bottom;
    private final List<Shape> shapes = new ArrayList<>();

    private TimeLineDrawing(RoundReport report, double width, double em) {
        this.report = report;
        this.width = width;
        this.em = em;
        happenings = Happening.of(report);
        left = Math.min(width * 0.25, 16 * em);
        top = report.away().isEmpty() && report.pauses().isEmpty() ? 0.2 * em : 1.6 * em;
        bottom = top + (report.tasks().size() * NEXT_LANE - (NEXT_LANE - LANE)) * em;
    }

    /**
     * Draws it.
     *
     * @param em size of the text in pixels
     */
    static Drawing of(RoundReport report, double width, double em) {
        return new TimeLineDrawing(report, width, em).draw();
    }

    private Drawing draw() {
        lanes();
        axis();
        List<Shape> words = bands();
        typing();
        signs();
        shapes.addAll(words);
        double end = new TimeLineLegend(report, happenings, em).addTo(shapes, bottom + 3 * em, width);
        return new Drawing(width, end, words(), shapes);
    }

    private double x(long at) {
        double share = Math.clamp(at / (double) report.length(), 0.0, 1.0);
        return left + share * (width - em - left);
    }

    private double lane(int task) {
        return top + task * NEXT_LANE * em;
    }

    private void lanes() {
        for (int task = 0; task < report.tasks().size(); task++) {
            String title = (task + 1) + "  " + report.tasks().get(task).task().title();
            double size = 0.93 * em;
            shapes.add(new Drawing.Words(
                    0,
                    lane(task) + (LANE / 2 + 0.33) * em,
                    Drawing.cut(title, size, left - em),
                    size,
                    Side.START,
                    Ink.WORDS));
            shapes.add(new Box(left, lane(task), width - em - left, LANE * em, 3, Ink.LANE, ""));
        }
        long since = 0;
        int current = 0;
        for (Stamped mark : report.marks()) {
            if (mark.event() instanceof RoundEvent.Opened(var task)) {
                front(current, since, Math.min(mark.at(), report.length()));
                current = task;
                since = Math.min(mark.at(), report.length());
            }
        }
        front(current, since, report.length());
    }

    private void front(int task, long from, long to) {
        if (to > from) {
            shapes.add(new Box(x(from), lane(task), x(to) - x(from), LANE * em, 0, Ink.FRONT, ""));
        }
    }

    private void axis() {
        Axis axis = Axis.minutes(report.length() / MINUTE, (int) Math.max(3, (width - left) / (5 * em)));
        double size = 0.86 * em;
        for (double number : axis.numbers()) {
            double x = x((long) (number * MINUTE));
            shapes.add(new Line(x, top, x, bottom + 0.35 * em, Ink.GRID));
            shapes.add(new Drawing.Words(
                    x, bottom + 1.4 * em, String.valueOf((long) number), size, Side.MIDDLE, Ink.QUIET));
        }
        shapes.add(new Line(left, bottom + 0.35 * em, width - em, bottom + 0.35 * em, Ink.AXIS));
        shapes.add(new Drawing.Words(0, bottom + 1.4 * em, "Minutes", size, Side.START, Ink.QUIET));
    }

    /** Draws the bands, and returns their words, which lie above the rest. */
    private List<Shape> bands() {
        List<Shape> words = new ArrayList<>();
        double free = left;
        for (Band band : Band.of(report)) {
            double from = x(band.span().from());
            double wide = Math.max(LEAST, x(band.span().to()) - from);
            shapes.add(
                    new Box(from, top, wide, bottom - top, 0, band.away() ? Ink.AWAY : Ink.PAUSE, band.words(report)));
            if (band.away()) {
                shapes.addAll(Drawing.hatching(from, top, wide, bottom - top, 0.6 * em));
            }
            double size = 0.86 * em;
            String text = band.brief();
            double needs = Drawing.widthOf(text, size);
            double most = Math.max(left, width - em - needs);
            double start = Math.max(free, Math.clamp(from + wide / 2 - needs / 2, left, most));
            // Moved to the right of the words before it, as long as it still stands over its band.
            if (start <= most && start <= from + wide) {
                words.add(new Drawing.Words(start, top - 0.5 * em, text, size, Side.START, Ink.QUIET));
                free = start + needs + em;
            }
        }
        return words;
    }

    private void typing() {
        for (int task = 0; task < report.tasks().size(); task++) {
            double y = lane(task) + TYPING * em;
            double end = Double.NEGATIVE_INFINITY;
            for (Span span : report.tasks().get(task).typing()) {
                double from = Math.max(end, x(span.from()));
                double to = Math.max(x(span.to()), x(span.from()) + LEAST);
                if (to > from) {
                    shapes.add(new Box(from, y, to - from, 0.5 * em, 0, Ink.TYPING, ""));
                    end = to;
                }
            }
        }
    }

    private void signs() {
        for (int number = 0; number < happenings.size(); number++) {
            Happening each = happenings.get(number);
            shapes.add(sign(each, x(each.at()), lane(each.task()) + SIGNS * em, em, number, each.words()));
        }
    }

    /** The sign for what happened. Form and colour both tell: what passed is filled. */
    static Sign sign(Happening each, double x, double y, double em, int number, String tip) {
        Ink ink = switch (each.kind()) {
            case RUN, SUBMISSION ->
                switch (each.result()) {
                    case PASSED -> Ink.RIGHT;
                    case FAILED -> Ink.WRONG;
                    case NONE -> Ink.OPEN;
                };
            case HINT -> Ink.HINT;
            case PROMPT -> Ink.PROMPT;
        };
        return switch (each.kind()) {
            case RUN -> new Sign(Form.CIRCLE, x, y, 0.38 * em, ink, number, tip);
            case SUBMISSION -> new Sign(Form.DIAMOND, x, y, 0.58 * em, ink, number, tip);
            case HINT -> new Sign(Form.TRIANGLE, x, y, 0.42 * em, ink, number, tip);
            case PROMPT -> new Sign(Form.SQUARE, x, y, 0.4 * em, ink, number, tip);
        };
    }

    private String words() {
        StringBuilder words = new StringBuilder("Time line of " + TimeText.minutes(report.length()) + ".");
        for (int task = 0; task < report.tasks().size(); task++) {
            TaskReport each = report.tasks().get(task);
            words.append(" Task ")
                    .append(task + 1)
                    .append(", ")
                    .append(each.task().title())
                    .append(": ")
                    .append(Words.count(each.runs(), "run"))
                    .append(", ")
                    .append(Words.count(each.submissions(), "submission"))
                    .append('.');
        }
        Band.of(report).forEach(band -> words.append(' ').append(band.words(report)));
        return words.toString();
    }
}
