package hone.ui.round.report;

import hone.practice.round.RoundReport;
import hone.practice.round.RoundSummary;
import hone.ui.round.report.TrendDrawing.Dot;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A round beside those of its kind before it.
 *
 * @param sentence what comes of it
 * @param rounds those before it and itself, the oldest first; only itself if it is the first
 */
record Comparison(String sentence, List<RoundSummary> rounds, String self, ZoneId zone) {
    /** No more than so many are drawn, the latest. */
    private static final int MOST = 60;

    private static final double FULL = 100;

    static Comparison of(RoundSummary self, RoundReport report, List<RoundSummary> all, ZoneId zone) {
        List<RoundSummary> before = all.stream()
                .filter(round -> round.kind().equals(self.kind()) && !round.id().equals(self.id()))
                .filter(round -> round.state().isOver() && round.started().isBefore(self.started()))
                .sorted(Comparator.comparing(RoundSummary::started))
                .toList();
        List<RoundSummary> rounds =
                Stream.concat(before.stream(), Stream.of(self)).toList();
        return new Comparison(sentence(report.score(), before), latest(rounds), self.id(), zone);
    }

    private static List<RoundSummary> latest(List<RoundSummary> rounds) {
        return rounds.subList(Math.max(0, rounds.size() - MOST), rounds.size());
    }

    private static String sentence(Optional<Integer> score, List<RoundSummary> before) {
        if (before.isEmpty()) {
            return "This is your first round of this kind. From the next one on, the two are compared here.";
        }
        OptionalDouble mean = before.stream()
                .flatMap(round -> round.score().stream())
                .mapToInt(Integer::intValue)
                .average();
        if (score.isEmpty() || mean.isEmpty()) {
            return "There is no score to compare.";
        }
        String others = before.size() == 1 ? "the round before it" : "the mean of the " + before.size() + " before it";
        long more = Math.round(score.get() - mean.getAsDouble());
        int best = before.stream()
                .flatMap(round -> round.score().stream())
                .max(Integer::compare)
                .orElse(0);
        String record = score.get() > best && before.size() > 1 ? " It is your best so far." : "";
        return more == 0
                ? "The score is the same as " + others + "." + record
                : "The score is " + Words.count(Math.abs(more), "point") + (more > 0 ? " above " : " below ") + others
                        + "." + record;
    }

    /** Score and pace of some rounds, of which none is marked. */
    static Comparison of(List<RoundSummary> oldestFirst, ZoneId zone) {
        return new Comparison("", latest(oldestFirst), "", zone);
    }

    /** The scores as a picture. */
    Drawing score(double width, double em) {
        return TrendDrawing.of(
                "Score",
                "",
                dots(round -> round.score().map(Integer::doubleValue)),
                new Axis(FULL, FULL / 4),
                width,
                em);
    }

    /** Minutes a solved task as a picture. */
    Drawing pace(double width, double em) {
        double highest = rounds.stream()
                .flatMap(round -> round.pace().stream())
                .max(Double::compare)
                .orElse(1.0);
        return TrendDrawing.of(
                "Pace: minutes for each solved task",
                " min",
                dots(RoundSummary::pace),
                Axis.upTo(highest, 4),
                width,
                em);
    }

    private List<Dot> dots(Function<RoundSummary, Optional<Double>> figure) {
        return rounds.stream()
                .map(round -> new Dot(
                        TimeText.day(round.started(), zone),
                        figure.apply(round),
                        round.id().equals(self)))
                .toList();
    }
}
