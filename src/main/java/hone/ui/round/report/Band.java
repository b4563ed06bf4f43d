package hone.ui.round.report;

import hone.practice.round.RoundReport;
import hone.practice.round.Span;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A stretch of a round without work.
 *
 * @param away whether the clock went on and nobody was looking; otherwise it stood still
 */
record Band(Span span, boolean away) {
    /** Those of a round, in order; what lies after its end is left out. */
    static List<Band> of(RoundReport report) {
        return Stream.concat(
                        report.away().stream().map(span -> new Band(span, true)),
                        report.pauses().stream().map(span -> new Band(span, false)))
                .filter(band -> band.span().from() < report.length())
                .sorted(Comparator.comparingLong(band -> band.span().from()))
                .toList();
    }

    /** Two or three words. */
    String brief() {
        return (away ? "away " : "paused ") + TimeText.lasting(span.length());
    }

    /** A sentence. */
    String words(RoundReport report) {
        if (!away) {
            return "At " + TimeText.at(span.from()) + " the clock was stopped for " + TimeText.lasting(span.length())
                    + ".";
        }
        return "From " + TimeText.at(span.from()) + " on Hone was closed or the computer asleep for "
                + TimeText.lasting(Math.min(span.to(), report.length()) - span.from()) + "; the clock went on.";
    }
}
