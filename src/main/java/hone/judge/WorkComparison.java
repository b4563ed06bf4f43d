package hone.judge;

import java.util.Locale;
import java.util.OptionalLong;

/**
 * The work of a submission beside that of the problem's own ones, all on the same input.
 *
 * @param input which, such as {@code n = 2,048}
 * @param work of the submission, at least 1
 * @param best least work of those that the pack holds as accepted, at least 1
 * @param bruteForce most work of those that it holds as too slow, where there are any
 */
public record WorkComparison(String input, long work, long best, OptionalLong bruteForce) {
    /** Nearer than this to each other, two counts are called alike. */
    private static final double ALIKE = 1.05;

    /** One sentence, such as "On n = 2,048 it does 3.1 times the work of the best known solution, 12 times less than brute force." */
    public String sentence() {
        String brute =
                bruteForce.isPresent() ? ", " + against((double) work / bruteForce.getAsLong(), "", "brute force") : "";
        return sentence(input, (double) work / best, "the best known solution" + brute);
    }

    /**
     * The same beside any other work.
     *
     * @param ratio of the submission's work to the other, above 0
     * @param whose the other is
     */
    static String sentence(String input, double ratio, String whose) {
        return "On " + input + " it does " + against(ratio, " work", whose) + ".";
    }

    /** {@code what} is empty where it has been said before. */
    private static String against(double ratio, String what, String whose) {
        if (ratio < ALIKE && ratio > 1 / ALIKE) {
            return "about as much work as " + whose;
        }
        return ratio < 1
                ? times(1 / ratio) + " times less" + what + " than " + whose
                : times(ratio) + " times the work of " + whose;
    }

    private static String times(double ratio) {
        return ratio < 9.95
                ? String.format(Locale.ROOT, "%.1f", ratio)
                : String.format(Locale.ROOT, "%,d", Math.round(ratio));
    }
}
