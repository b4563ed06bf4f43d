package hone.growth;

import hone.growth.Estimate.Confidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the growth of one program stands to that of a reference on the same inputs. */
public enum Standing {
    /** It grows alike. */
    SAME,
    /** It grows more slowly. */
    BETTER,
    /** It grows faster. */
    WORSE,
    /** It cannot be said; better than telling somebody wrongly that a program is slow. */
    UNSURE;

    private static final int FEWEST = 3;
    /** How fast the ratio of two costs grows (as a power of the size) that differ by a logarithm is at least this, at the sizes measured. */
    private static final double LOGARITHM = 0.06;

    /** A ratio that grows faster than this is more than a logarithm, whatever the classes are taken for. */
    private static final double MORE = 0.35;

    /**
     * Compares. What the inputs do to both cancels in the ratio of the two.
     *
     * @param own costs of the program
     * @param reference costs of the reference, nothing where there is none
     * @param declared the bound that its author states for a good solution
     */
    public static Standing of(Series own, Optional<Series> reference, Optional<GrowthClass> declared) {
        Optional<Estimate> ours = GrowthRule.estimate(own);
        if (ours.isEmpty()) {
            return UNSURE;
        }
        Optional<Estimate> theirs = reference.flatMap(GrowthRule::estimate);
        if (theirs.isEmpty()) {
            return declared.map(bound -> alone(ours.get(), bound)).orElse(UNSURE);
        }
        GrowthClass mine = ours.get().best();
        if (mine.isBeyondPowers() || theirs.get().best().isBeyondPowers()) {
            return beyond(mine, theirs.get().best(), declared);
        }
        return byRatio(own, reference.orElseThrow(), ours.get(), theirs.get(), declared);
    }

    private static Standing byRatio(
            Series own, Series reference, Estimate ours, Estimate theirs, Optional<GrowthClass> declared) {
        List<Measurement> ratios = ratios(own, reference);
        if (ratios.size() < FEWEST) {
            return UNSURE;
        }
        double slope = new Series(ratios)
                .upperHalf()
                .line(point -> Math.log(point.size()), point -> Math.log(point.cost()))
                .slope();
        boolean sure = ours.confidence() == Confidence.HIGH && theirs.confidence() == Confidence.HIGH;
        int order = ours.best().compareTo(theirs.best());
        boolean aboveDeclared =
                declared.filter(bound -> ours.low().compareTo(bound) <= 0).isEmpty();
        if (slope > LOGARITHM
                && aboveDeclared
                && ((sure && order > 0) || (ours.confidence() == Confidence.HIGH && slope > MORE))) {
            return WORSE;
        }
        if (slope < -LOGARITHM && ((sure && order < 0) || slope < -MORE)) {
            return BETTER;
        }
        boolean alike = ours.best() == theirs.best()
                || declared.filter(bound -> bound == ours.best()).isPresent();
        return alike || Math.abs(slope) <= LOGARITHM ? SAME : UNSURE;
    }

    private static List<Measurement> ratios(Series own, Series reference) {
        List<Measurement> ratios = new ArrayList<>();
        for (Measurement point : own.points()) {
            reference
                    .at(point.size())
                    .ifPresent(cost -> ratios.add(new Measurement(point.size(), point.cost() / cost)));
        }
        return ratios;
    }

    private static Standing beyond(GrowthClass ours, GrowthClass theirs, Optional<GrowthClass> declared) {
        if (ours.isBeyondPowers() == theirs.isBeyondPowers()) {
            return ours == theirs ? SAME : UNSURE;
        }
        if (theirs.isBeyondPowers()) {
            return BETTER;
        }
        return declared.filter(GrowthClass::isBeyondPowers).isPresent() ? SAME : WORSE;
    }

    /** Without a reference only what is far from the bound is called worse. */
    private static Standing alone(Estimate ours, GrowthClass declared) {
        if (ours.confidence() == Confidence.LOW) {
            return UNSURE;
        }
        int order = ours.best().compareTo(declared);
        return order == 0 ? SAME : order < 0 ? BETTER : order >= 2 ? WORSE : UNSURE;
    }
}
