package hone.growth;

/**
 * What a series is consistent with.
 *
 * @param best the most likely class
 * @param low the slowest growth that is likely
 * @param high the fastest growth that is likely
 * @param confidence whether to trust it; where it is high, all three are the same
 */
public record Estimate(GrowthClass best, GrowthClass low, GrowthClass high, Confidence confidence) {
    /** How far an estimate may be trusted. */
    public enum Confidence {
        /** Two ways of looking at it agree, and the sizes reach far enough. */
        HIGH,
        /** They do not, or something is in doubt: say between which classes it is. */
        LOW
    }

    public Estimate {
        if (low.compareTo(best) > 0 || best.compareTo(high) > 0) {
            throw new IllegalArgumentException(low + ", " + best + ", " + high);
        }
    }

    /** Of a single class. */
    static Estimate of(GrowthClass only, Confidence confidence) {
        return new Estimate(only, only, only, confidence);
    }

    /** Of two opinions. */
    static Estimate between(GrowthClass best, GrowthClass other) {
        return best.compareTo(other) < 0
                ? new Estimate(best, best, other, Confidence.LOW)
                : new Estimate(best, other, best, Confidence.LOW);
    }

    /** The same with low confidence, for a reason that the numbers do not show. */
    public Estimate doubted() {
        return new Estimate(best, low, high, Confidence.LOW);
    }
}
