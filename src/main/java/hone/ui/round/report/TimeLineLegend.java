package hone.ui.round.report;

import hone.practice.round.RoundReport;
import hone.ui.round.report.Drawing.Box;
import hone.ui.round.report.Drawing.Shape;
import hone.ui.round.report.Drawing.Side;
import hone.ui.round.report.Happening.Kind;
import hone.ui.round.report.Happening.Result;
import java.util.List;

/** What the signs of a time line mean: only those that are there. */
final class TimeLineLegend {
    private final RoundReport report;
    private final List<Happening> happenings;
    private final double em;
    private double x;
    private double y;

    TimeLineLegend(RoundReport report, List<Happening> happenings, double em) {
        this.report = report;
        this.happenings = happenings;
        this.em = em;
    }

    /** Adds it from a height on, and returns where it ends. */
    double addTo(List<Shape> shapes, double from, double width) {
        x = 0;
        y = from;
        if (report.tasks().stream().anyMatch(task -> !task.typing().isEmpty())) {
            next("typing", width);
            shapes.add(new Box(x, y - 0.55 * em, 1.3 * em, 0.5 * em, 0, Ink.TYPING, ""));
            text(shapes, "typing", 1.3);
        }
        for (Kind kind : Kind.values()) {
            for (Result result : Result.values()) {
                if (happenings.stream().anyMatch(each -> each.kind() == kind && each.result() == result)) {
                    String words = words(kind, result);
                    next(words, width);
                    shapes.add(TimeLineDrawing.sign(
                            new Happening(0, 0, kind, result, words), x + 0.6 * em, y - 0.3 * em, em, -1, ""));
                    text(shapes, words, 1.2);
                }
            }
        }
        if (!report.away().isEmpty()) {
            band(shapes, "away, the clock went on", width, Ink.AWAY);
        }
        if (!report.pauses().isEmpty()) {
            band(shapes, "paused", width, Ink.PAUSE);
        }
        return y + 0.6 * em;
    }

    private void band(List<Shape> shapes, String words, double width, Ink ink) {
        next(words, width);
        shapes.add(new Box(x, y - 0.8 * em, 1.3 * em, em, 0, ink, ""));
        if (ink == Ink.AWAY) {
            shapes.addAll(Drawing.hatching(x, y - 0.8 * em, 1.3 * em, em, 0.45 * em));
        }
        text(shapes, words, 1.3);
    }

    private static String words(Kind kind, Result result) {
        return switch (kind) {
            case RUN ->
                switch (result) {
                    case PASSED -> "run, all passed";
                    case FAILED -> "run, not all passed";
                    case NONE -> "run, not judged";
                };
            case SUBMISSION ->
                switch (result) {
                    case PASSED -> "submission accepted";
                    case FAILED -> "submission not accepted";
                    case NONE -> "submission, not judged";
                };
            case HINT -> "hint";
            case PROMPT -> "interviewer’s prompt";
        };
    }

    /** Goes to the next line if what comes does not fit. */
    private void next(String words, double width) {
        if (x > 0 && x + 2 * em + Drawing.widthOf(words, 0.86 * em) > width) {
            x = 0;
            y += 1.5 * em;
        }
    }

    private void text(List<Shape> shapes, String words, double sign) {
        shapes.add(new Drawing.Words(x + (sign + 0.4) * em, y, words, 0.86 * em, Side.START, Ink.QUIET));
        x += (sign + 1.6) * em + Drawing.widthOf(words, 0.86 * em);
    }
}
