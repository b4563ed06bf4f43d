package hone.growth;

import hone.growth.Estimate.Confidence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/**
 * From a series to a class. The first opinion fits each class to all but the two largest sizes and asks which one foretells
 * those; the second looks at how steep the upper half is where both axes are logarithmic. Where they agree, the answer is right far
 * more often than where they do not.
 */
public final class GrowthRule {
    /** Fewer sizes than this say nothing. */
    public static final int FEWEST = 4;

    private static final int HELD_OUT = 2;
    /** The term that gives a class its name has to be this much of the cost at the largest size. */
    private static final double LEAST_SHARE = 0.10;

    /** A simpler class is taken if it is hardly worse than the best. */
    private static final double HARDLY_WORSE = 1.25;

    private static final double ERROR_FLOOR = 0.01;
    private static final double SPREAD_FLOOR = 0.004;
    /** An error of foretelling above this is no good fit, whichever class is the best. */
    private static final double BAD = 0.12;

    /** Sizes that stay below this, because larger ones cost too much, hint at growth beyond powers. */
    private static final long SMALL = 64;

    /** Over the last sizes the logarithm of a factorial's steps rises by at least this part. */
    private static final double LEAST_RISE = 0.1;

    /** A factorial multiplies the cost by more than three and a half at the last step. */
    private static final double LEAST_STEP = 1.3;

    private static final double[] CUTS = {0.04, 0.3, 0.75, 1.035, 1.5, 2.035, 2.5, 3.5};
    /** For bytes: a structure that doubles its room is up to half empty, which bends a straight line a little. */
    private static final double[] HELD_CUTS = {0.04, 0.3, 0.75, 1.075, 1.5, 2.075, 2.5, 3.5};

    /** What is held does not jump so many times up or down from one size to the next and back. */
    private static final double STRAY = 4;
    /** Below this size what every call holds may weigh as much as what grows. */
    private static final long BENT = 1_000;
    /** So many of the largest sizes hold the same, to the byte, or each the same more than the one before, ... */
    private static final int LEVEL = 4;
    /** ... while the size grows so many times. */
    private static final int LEVEL_SPAN = 8;

    /** What stays near holds at the most so many times as much as at the least. */
    private static final double NEAR = 1.5;

    /** With so many sizes, the smallest can be spared. */
    private static final int SPARE = 6;

    private GrowthRule() {}

    /** The estimate, or nothing where there are too few sizes. */
    public static Optional<Estimate> estimate(Series series) {
        return estimate(series, CUTS);
    }

    private static Optional<Estimate> estimate(Series series, double[] cuts) {
        if (series.length() < FEWEST) {
            return Optional.empty();
        }
        Optional<GrowthClass> beyond = beyondPowers(series);
        if (beyond.isPresent()) {
            return Optional.of(Estimate.of(beyond.get(), Confidence.HIGH));
        }
        GrowthClass second = bySlope(series, cuts);
        Scored first = byForetelling(series);
        if (first.leading == second && first.score < BAD) {
            return Optional.of(Estimate.of(second, Confidence.HIGH));
        }
        return Optional.of(Estimate.between(first.leading, second));
    }

    /**
     * The estimate of what is held in memory at a time. Whoever looks can miss the moment at which most is held and never sees too much,
     * so a larger size is taken to hold at least what a smaller one does; and the smallest one may hold nothing at all yet. Structures
     * hold powers of the size, and what grows by a logarithm more is mostly work: where the opinions are a power and that power with
     * a logarithm, it is the power. What stays the same to the byte over several sizes is constant; what grows by the same number of
     * bytes is a line where the sizes do so, too, and a logarithm where they double. And where only small sizes were seen, what every
     * call holds bends a line like a root, which is rare.
     */
    public static Optional<Estimate> estimateHeld(Series series) {
        if (isLevel(series)) {
            return Optional.of(Estimate.of(GrowthClass.CONSTANT, Confidence.HIGH));
        }
        Optional<GrowthClass> stepped = bySteps(series);
        if (stepped.isPresent()) {
            return Optional.of(Estimate.of(stepped.get(), Confidence.HIGH));
        }
        return ofHeld(series.withoutStrays(STRAY).rising())
                .map(found -> found.best() == GrowthClass.SQUARE_ROOT && series.largest() < BENT
                        ? Estimate.between(GrowthClass.LINEAR, GrowthClass.SQUARE_ROOT)
                        : found);
    }

    private static boolean isLevel(Series series) {
        if (series.length() < LEVEL + 2) {
            return false;
        }
        if (goesUpAndDown(series)) {
            return true;
        }
        List<Measurement> end = series.last(LEVEL).points();
        // Below what a smaller size holds, it is the looks that missed something.
        double most =
                series.points().stream().mapToDouble(Measurement::cost).max().orElse(0);
        return end.stream().allMatch(point -> point.cost() == most)
                && end.getLast().size() >= LEVEL_SPAN * end.getFirst().size();
    }

    /** Whether it stays near where it was, and no larger size has more for being larger. */
    private static boolean goesUpAndDown(Series series) {
        DoubleSummaryStatistics costs =
                series.points().stream().mapToDouble(Measurement::cost).summaryStatistics();
        return costs.getMax() <= NEAR * costs.getMin() && logLog(series).slope() <= 0;
    }

    /** Where each of the largest sizes holds the same number of bytes more: a line if they are as far apart, a logarithm if they double. */
    private static Optional<GrowthClass> bySteps(Series series) {
        if (series.length() < LEVEL + 2) {
            return Optional.empty();
        }
        List<Measurement> end = series.last(LEVEL).points();
        double step = end.get(1).cost() - end.get(0).cost();
        long more = end.get(1).size() - end.get(0).size();
        if (step <= 0 || !eachStep(end, (from, to) -> to.cost() - from.cost() == step)) {
            return Optional.empty();
        }
        if (eachStep(end, (from, to) -> to.size() - from.size() == more)) {
            return Optional.of(GrowthClass.LINEAR);
        }
        return eachStep(end, (from, to) -> to.size() == 2 * from.size())
                ? Optional.of(GrowthClass.LOGARITHMIC)
                : Optional.empty();
    }

    private static boolean eachStep(List<Measurement> points, BiPredicate<Measurement, Measurement> holds) {
        return IntStream.range(1, points.size()).allMatch(i -> holds.test(points.get(i - 1), points.get(i)));
    }

    private static Optional<Estimate> ofHeld(Series rising) {
        return estimate(rising.length() >= SPARE ? rising.last(rising.length() - 1) : rising, HELD_CUTS)
                .map(found -> found.best()
                        .withoutLogarithm()
                        .filter(power -> found.low().compareTo(power) <= 0)
                        .map(power -> new Estimate(power, found.low(), found.high(), found.confidence()))
                        .orElse(found));
    }

    /** A class and how well it foretells; less is better. */
    private record Scored(GrowthClass leading, double score) {}

    private static Scored byForetelling(Series series) {
        List<Measurement> points = series.points();
        int known = points.size() >= 6 ? Math.max(FEWEST, points.size() - HELD_OUT) : points.size() - 1;
        List<Scored> scored = new ArrayList<>();
        for (GrowthClass leading : GrowthClass.polynomial()) {
            RelativeFit.of(leading, points.subList(0, known))
                    .filter(fit -> leading == GrowthClass.CONSTANT || fit.leadingShare(series.largest()) >= LEAST_SHARE)
                    .ifPresent(fit -> scored.add(new Scored(
                            leading,
                            Math.max(fit.worstError(points.subList(known, points.size())), ERROR_FLOOR)
                                    + Math.max(fit.error(), SPREAD_FLOOR) / 2)));
        }
        double best = scored.stream().mapToDouble(Scored::score).min().orElse(0);
        return scored.stream()
                .filter(each -> each.score <= best * HARDLY_WORSE + 0.002)
                .findFirst()
                .orElse(new Scored(GrowthClass.CONSTANT, Double.MAX_VALUE));
    }

    private static GrowthClass bySlope(Series series, double[] cuts) {
        double slope = logLog(series.upperHalf()).slope();
        for (int i = 0; i < cuts.length; i++) {
            if (slope < cuts[i]) {
                return GrowthClass.polynomial().get(i);
            }
        }
        return GrowthClass.EXPONENTIAL;
    }

    /** The growth that multiplies the cost with each step of the size, where only small sizes could be measured. */
    private static Optional<GrowthClass> beyondPowers(Series series) {
        if (series.largest() > SMALL) {
            return Optional.empty();
        }
        Series end = series.last(6);
        Line straight = end.line(Measurement::size, point -> Math.log(point.cost()));
        Line power = logLog(end);
        if (straight.slope() <= 0.3 || (straight.spread() >= power.spread() && power.slope() <= 4.5)) {
            return Optional.empty();
        }
        return Optional.of(stepsRise(end) ? GrowthClass.FACTORIAL : GrowthClass.EXPONENTIAL);
    }

    /**
     * Whether each step of the size multiplies the cost by more than the one before. A straight line through all steps, as single ones go
     * up and down, where what happens at even sizes differs from odd ones.
     */
    private static boolean stepsRise(Series end) {
        double[] at = new double[end.length() - 1];
        double[] steps = new double[at.length];
        for (int i = 0; i < at.length; i++) {
            at[i] = end.points().get(i).size();
            steps[i] = step(end, i);
        }
        double rise = Line.through(at, steps).slope() * (at[at.length - 1] - at[0]);
        double middle = Arrays.stream(steps).average().orElse(0);
        return rise >= LEAST_RISE * middle && middle + rise / 2 > LEAST_STEP;
    }

    private static double step(Series series, int at) {
        Measurement here = series.points().get(at);
        Measurement next = series.points().get(at + 1);
        return Math.log(next.cost() / here.cost()) / (next.size() - here.size());
    }

    private static Line logLog(Series series) {
        return series.line(point -> Math.log(point.size()), point -> Math.log(point.cost()));
    }
}
