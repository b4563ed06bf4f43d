package hone.problem;

import java.util.Set;

/**
 * When an output counts as right.
 *
 * @param mode how outputs are compared
 * @param levels for {@link Mode#UNORDERED}: the depths of arrays that are multisets, 0 being the outermost; empty
 *     otherwise
 * @param absolute allowed absolute error of a floating-point number, at least 0
 * @param relative allowed relative error of a floating-point number, at least 0; either suffices
 */
public record Compare(Mode mode, Set<Integer> levels, double absolute, double relative) {
    /** The tolerance of either kind where a problem says nothing. */
    public static final double DEFAULT_TOLERANCE = 1e-9;

    /** Exact, with the default tolerance for floating point. */
    public static final Compare EXACT = new Compare(Mode.EXACT, Set.of(), DEFAULT_TOLERANCE, DEFAULT_TOLERANCE);

    /** The words that a program prints, in order. */
    public static final Compare TOKENS = new Compare(Mode.TOKENS, Set.of(), DEFAULT_TOLERANCE, DEFAULT_TOLERANCE);

    public Compare {
        levels = Set.copyOf(levels);
    }

    /** Whether a floating-point number is near enough to the expected one: either tolerance suffices, NaN equals NaN. */
    public boolean near(double expected, double actual) {
        if (Double.compare(expected, actual) == 0 || expected == actual) {
            return true;
        }
        double error = Math.abs(expected - actual);
        return error <= absolute || (error <= relative * Math.abs(expected) && Double.isFinite(error));
    }

    /** The modes that the format knows. */
    public enum Mode {
        EXACT,
        UNORDERED,
        /** For what a program prints: the words between white space, numbers with a tolerance. */
        TOKENS,
        /** The problem's own {@link PackCodeFile#CHECKER} says whether an output is right. */
        CHECKER
    }
}
