package hone.ui;

import hone.growth.Estimate.Confidence;
import hone.growth.Measurement;
import hone.growth.Series;
import hone.growth.Standing;
import hone.judge.GrowthAnswer;
import hone.judge.GrowthReport;
import hone.judge.GrowthReport.Growth;
import hone.judge.GrowthReport.HotLine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.LongStream;

/** Answers on growth as the window may get them. */
public final class GrowthSamples {
    private GrowthSamples() {}

    private static Series series(long most, DoubleUnaryOperator cost) {
        return new Series(LongStream.iterate(16, size -> size <= most, size -> 2 * size)
                .mapToObj(size -> new Measurement(size, cost.applyAsDouble(size)))
                .toList());
    }

    private static Growth of(String bound, Confidence confidence) {
        return new Growth(bound, bound, bound, confidence);
    }

    private static GrowthReport report(
            Growth time, Growth space, Series work, List<HotLine> lines, List<String> doubts) {
        return new GrowthReport(
                Optional.of(time),
                Optional.of(space),
                work,
                series(2_048, n -> 16 * n),
                lines,
                doubts,
                List.of(),
                Duration.ofSeconds(2));
    }

    private static final Series SORTING = series(65_536, n -> 5 * n * Math.log(n) + 40 * n);

    private static GrowthReport reference() {
        return report(of("n log n", Confidence.HIGH), of("n", Confidence.HIGH), SORTING, List.of(), List.of());
    }

    /** Much worse than declared. */
    public static GrowthAnswer worse() {
        GrowthReport report = report(
                of("n^2", Confidence.HIGH),
                of("n", Confidence.HIGH),
                series(4_096, n -> n * n + 30 * n),
                List.of(
                        new HotLine(
                                6,
                                0.93,
                                Optional.of("n^2"),
                                Optional.of("it searches a list again and again, and each search walks from the front."
                                        + " What could answer whether it is there in one step?")),
                        new HotLine(7, 0.04, Optional.of("n"), Optional.empty()),
                        new HotLine(3, 0.03, Optional.of("n log n"), Optional.empty())),
                List.of());
        return new GrowthAnswer(
                report,
                "many apart, then many that overlap",
                "many apart, then many that overlap",
                false,
                Optional.of(reference()),
                Optional.of(of("n log n", Confidence.HIGH)),
                "random",
                Optional.of("n log n"),
                Optional.of("n"),
                Standing.WORSE);
    }

    /** Between two classes, with a doubt. */
    static GrowthAnswer unsure() {
        GrowthReport report = report(
                new Growth("n", "n", "n log n", Confidence.LOW),
                of("1", Confidence.LOW),
                series(65_536, n -> 3 * n * Math.log(n) + 60 * n),
                List.of(new HotLine(5, 0.71, Optional.of("n"), Optional.empty())),
                List.of("what Matcher.find costs is not known: line 5"));
        return new GrowthAnswer(
                report,
                "random",
                "random",
                false,
                Optional.of(reference()),
                Optional.empty(),
                "",
                Optional.of("n log n"),
                Optional.of("n"),
                Standing.UNSURE);
    }
}
