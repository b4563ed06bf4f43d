package hone.growth;

import hone.growth.Estimate.Confidence;
import java.util.Optional;

/** Bounds in two sizes, from three series: both sizes growing together, and each alone while the other stays small. */
public final class TwoSizes {
    /** In proportion to both. */
    public static final String PRODUCT = "n*m";

    /** In proportion to the larger. */
    public static final String SUM = "n+m";

    private TwoSizes() {}

    /** {@code n*m} or {@code n+m}, where that is what the three say together. */
    public static Optional<String> form(Estimate together, Estimate first, Estimate second) {
        if (!mayBeLinear(first) || !mayBeLinear(second)) {
            return Optional.empty();
        }
        return switch (together.best()) {
            case QUADRATIC -> Optional.of(PRODUCT);
            case LINEAR -> Optional.of(SUM);
            default -> Optional.empty();
        };
    }

    private static boolean mayBeLinear(Estimate alone) {
        return alone.low().compareTo(GrowthClass.LINEAR) <= 0 && alone.high().compareTo(GrowthClass.LINEAR) >= 0;
    }

    /** High only where all three are. */
    public static Confidence confidence(Estimate together, Estimate first, Estimate second) {
        boolean high = together.confidence() == Confidence.HIGH
                && first.confidence() == Confidence.HIGH
                && second.confidence() == Confidence.HIGH;
        return high ? Confidence.HIGH : Confidence.LOW;
    }
}
