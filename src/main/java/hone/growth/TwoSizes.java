package hone.growth;

import hone.growth.Estimate.Confidence;
import java.util.Optional;

/** Bounds in two sizes, from three series: both sizes growing together, and each alone while the other stays small. */
public final class TwoSizes {
    /** In proportion to both. */
    public static final String PRODUCT = "n*m";

    /** In proportion to the larger. */
    public static final String SUM = "n+m";

    /** In proportion to the second, whatever the first is. */
    public static final String SECOND = "m";

    private TwoSizes() {}

    /**
     * {@code n*m}, {@code n+m}, or {@code n} or {@code m} alone, where that is what the three say together. Where two of them are
     * plain and one lies between classes, the two decide.
     */
    public static Optional<String> form(Estimate together, Estimate first, Estimate second) {
        if (isAlone(first, second) && mayBeLinear(together)) {
            return Optional.of(GrowthClass.LINEAR.id());
        }
        if (isAlone(second, first) && mayBeLinear(together)) {
            return Optional.of(SECOND);
        }
        if (!mayBeLinear(first) || !mayBeLinear(second)) {
            return Optional.empty();
        }
        boolean bothLinear = first.best() == GrowthClass.LINEAR && second.best() == GrowthClass.LINEAR;
        if (together.best() == GrowthClass.QUADRATIC || (bothLinear && mayBe(together, GrowthClass.QUADRATIC))) {
            return Optional.of(PRODUCT);
        }
        return together.best() == GrowthClass.LINEAR || (bothLinear && mayBe(together, GrowthClass.LINEAR))
                ? Optional.of(SUM)
                : Optional.empty();
    }

    private static boolean isAlone(Estimate grows, Estimate other) {
        return grows.best() == GrowthClass.LINEAR && other.best() == GrowthClass.CONSTANT;
    }

    private static boolean mayBeLinear(Estimate estimate) {
        return mayBe(estimate, GrowthClass.LINEAR);
    }

    private static boolean mayBe(Estimate estimate, GrowthClass bound) {
        return estimate.low().compareTo(bound) <= 0 && estimate.high().compareTo(bound) >= 0;
    }

    /** High only where all three are, and where what each size does alone explains what both do. */
    public static Confidence confidence(Estimate together, Estimate first, Estimate second) {
        boolean high = together.confidence() == Confidence.HIGH
                && first.confidence() == Confidence.HIGH
                && second.confidence() == Confidence.HIGH
                && explains(first.best(), second.best(), together.best());
        return high ? Confidence.HIGH : Confidence.LOW;
    }

    /** Either the larger of the two counts, or each is multiplied with the other. */
    private static boolean explains(GrowthClass first, GrowthClass second, GrowthClass together) {
        if (together.isBeyondPowers()) {
            return first.isBeyondPowers() || second.isBeyondPowers();
        }
        double one = power(first);
        double other = power(second);
        return power(together) == Math.max(one, other) || power(together) == one + other;
    }

    /** Logarithms aside. */
    private static double power(GrowthClass bound) {
        return switch (bound) {
            case CONSTANT, LOGARITHMIC -> 0;
            case SQUARE_ROOT -> 0.5;
            case LINEAR, LINEARITHMIC -> 1;
            case QUADRATIC, QUADRATIC_LOG -> 2;
            case CUBIC -> 3;
            case EXPONENTIAL, FACTORIAL -> Double.POSITIVE_INFINITY;
        };
    }
}
