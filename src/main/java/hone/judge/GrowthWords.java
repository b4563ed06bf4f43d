package hone.judge;

import hone.growth.Estimate.Confidence;
import hone.growth.GrowthClass;
import hone.growth.Measurement;
import hone.growth.Standing;
import hone.growth.TwoSizes;
import hone.judge.GrowthReport.Growth;
import hone.judge.GrowthReport.HotLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts an answer on growth into words for people. It is never said to be more than what the inputs showed. */
public final class GrowthWords {
    private GrowthWords() {}

    /** A bound as people write it: {@code n²}, {@code n log n}, {@code 2ⁿ}. */
    public static String pretty(String bound) {
        return bound.replace("n^2", "n²")
                .replace("n^3", "n³")
                .replace("2^n", "2ⁿ")
                .replace("sqrt n", "√n")
                .replace("*", "·");
    }

    /** The value of a bound where every size is this, to draw it. */
    public static double value(String bound, double size) {
        return switch (bound) {
            case TwoSizes.PRODUCT -> size * size;
            case TwoSizes.SUM -> 2 * size;
            case TwoSizes.SECOND -> size;
            default ->
                GrowthClass.of(bound)
                        .map(found -> switch (found) {
                            case EXPONENTIAL -> Math.pow(2, Math.min(size, 1_000));
                            case FACTORIAL -> Math.exp(size * Math.log(size) - size);
                            default -> found.at(size);
                        })
                        .orElse(1.0);
        };
    }

    /** The one sentence that says the most, such as "Work grows like n², faster than the declared n log n." */
    public static String headline(GrowthAnswer answer) {
        Optional<Growth> time = answer.report().time();
        if (time.isEmpty()) {
            return "Too few inputs went through to say how the work grows.";
        }
        String bound = sure(time.get())
                ? "The work is consistent with O(" + pretty(time.get().bound()) + ") on these inputs"
                : between(time.get());
        return bound + against(answer) + ".";
    }

    private static boolean sure(Growth growth) {
        return growth.confidence() == Confidence.HIGH;
    }

    private static String between(Growth growth) {
        return growth.low().equals(growth.high())
                ? "The work is probably O(" + pretty(growth.bound()) + ") on these inputs, but that is not sure"
                : "The work lies between O(" + pretty(growth.low()) + ") and O(" + pretty(growth.high())
                        + ") on these inputs";
    }

    private static String against(GrowthAnswer answer) {
        if (answer.declaredTime().isEmpty()) {
            return "";
        }
        String declared = pretty(answer.declaredTime().get());
        return switch (answer.against()) {
            case SAME -> ", as good as the author's bound of O(" + declared + ")";
            case BETTER -> ", better than the author's bound of O(" + declared + ")";
            case WORSE -> ", worse than the author's bound of O(" + declared + ")";
            case UNSURE -> "; how it stands to the author's bound of O(" + declared + ") cannot be said";
        };
    }

    /**
     * What else there is to say, a sentence each: inputs, memory, the work beside that of others, typical inputs, doubts.
     *
     * @param comparison how the work stands to that of the problem's own submissions, where that is known; it takes the place of
     *     the one to the author's solution, so that there are no two ratios to confuse
     */
    public static List<String> details(GrowthAnswer answer, Optional<String> comparison) {
        List<String> details = new ArrayList<>();
        GrowthReport report = answer.report();
        List<Measurement> points = report.work().points();
        if (!points.isEmpty()) {
            details.add("Counted, not timed, on " + points.size() + " sizes from "
                    + number(points.getFirst().size()) + " to "
                    + number(points.getLast().size())
                    + (answer.family().isEmpty()
                            ? ", those of the cases that there are."
                            : ", inputs of the kind \"" + answer.family()
                                    + "\", the hardest kind found for this code."));
        }
        report.time()
                .flatMap(Growth::alone)
                .ifPresent(
                        alone -> details.add("Both sizes grew together. The first alone is O(" + pretty(alone.first())
                                + "), the second alone O("
                                + pretty(alone.second()).replace('n', 'm').replace('ⁿ', 'ᵐ') + ")."));
        if (answer.ofCalls()) {
            details.add(
                    "All calls of an input count together, so this is the amortised cost: single calls may do much more.");
        }
        report.space()
                .ifPresent(space -> details.add("Memory beside the input, the answer included: "
                        + (sure(space) ? "" : "about ") + "O(" + pretty(space.bound()) + ")"
                        + answer.declaredSpace()
                                .map(declared -> ", declared O(" + pretty(declared) + ")")
                                .orElse("")
                        + (answer.spaceFamily().equals(answer.family())
                                ? ""
                                : ", most on inputs of the kind \"" + answer.spaceFamily() + "\"")
                        + "."));
        comparison.or(answer::comparison).ifPresent(details::add);
        answer.typical()
                .ifPresent(typical -> details.add("On ordinary inputs, of the kind \"" + answer.typicalFamily()
                        + "\", it is O(" + pretty(typical.bound()) + ")."));
        if (answer.against() == Standing.WORSE) {
            report.lines()
                    .forEach(
                            line -> line.cause().ifPresent(cause -> details.add("Line " + line.line() + ": " + cause)));
        }
        report.doubts().forEach(doubt -> details.add("Less sure, because " + doubt + "."));
        if (!report.missing().isEmpty()) {
            details.add("The time was up before this could be measured: " + String.join(", ", report.missing()) + ".");
        }
        return details;
    }

    /** Such as "line 7: n², 93 % of the work at n = 4,096". */
    public static String line(HotLine line, GrowthReport report) {
        return line(line) + " of the work " + where(report);
    }

    /** The same below a title that says the rest, such as "line 7: n², 93 %". */
    public static String line(HotLine line) {
        return "line " + line.line() + ": "
                + line.bound().map(bound -> pretty(bound) + ", ").orElse("")
                + Math.round(100 * line.share()) + " %";
    }

    /** At which size lines have their share, such as "at n = 4,096". */
    public static String where(GrowthReport report) {
        return "at n = " + number(report.work().largest());
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
